What Precis is shipped with, each under its own licence. Where two are named, either may be chosen.

<#list dependencyMap as e>
<#assign project = e.getKey()/>
<#if project.groupId != "io.precis">
${project.groupId}:${project.artifactId} ${project.version} (${e.getValue()?join(", ")})
</#if>
</#list>
