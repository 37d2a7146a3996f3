#!/usr/bin/env python3
"""Makes N different JSONL articles of about 300 words from the sample articles, for measuring.

usage: articles.py N >articles.jsonl
Every article is the paragraphs of one sample in another order with another number in each, so that no two are alike;
the seed is fixed: the same N gives the same bytes.
"""
import glob
import json
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
random.seed(7)
samples = []
for path in sorted(glob.glob(os.path.join(HERE, '..', '..', 'input', '*.txt'))):
    text = re.sub(r'\A---\n.*?\n---\n', '', open(path, encoding='utf-8').read(), flags=re.S)
    paragraphs = [p.replace('\n', ' ') for p in re.split(r'\n\s*\n', text) if len(p) > 120]
    if len(paragraphs) > 3:
        samples.append((os.path.basename(path)[:-4], paragraphs))
for i in range(int(sys.argv[1])):
    name, paragraphs = samples[i % len(samples)]
    chosen, words = [], 0
    for p in random.sample(paragraphs, len(paragraphs)):
        chosen.append(p)
        words += len(p) / 6
        if words > 300:
            break
    day = '2025-%02d-%02d' % (1 + i % 12, 1 + i % 28)
    article = {'id': '%s-%06d' % (name, i), 'published': day, 'text': '\n'.join(chosen) + '\n' + str(i)}
    print(json.dumps(article, ensure_ascii=False))
