package io.precis.read.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts without a label, in the encodings that their languages were written in before Unicode. */
class LegacyEncodingDetectorTest {
    private static final String[][] TEXTS = {
        {
            "windows-1252,ISO-8859-15",
            "Die Brücke über den Fluß bleibt bis März gesperrt, sagte Bürgermeister Köhler. Ärger gibt es trotzdem."
        },
        {
            "windows-1252,ISO-8859-15",
            "Le maire a annoncé mardi que la fête était reportée à l’été, à cause d’un dégât des eaux."
        },
        {
            "windows-1252,ISO-8859-1",
            "El alcalde anunció el miércoles que la reparación costará más de dos millones; ¿quién pagará? Mañana se decidirá."
        },
        {
            "windows-1252,ISO-8859-1",
            "A prefeitura não confirmou a doação; a decisão será anunciada na próxima sessão, informou João Assunção."
        },
        {
            "windows-1252,ISO-8859-1",
            "Il sindaco è partito lunedì; la città aspetta più fondi, perché il ponte è chiuso già da marzo."
        },
        {
            "windows-1252,ISO-8859-1",
            "Bron över älven är stängd för reparation, säger kommunen. Arbetet väntas pågå till våren."
        },
        {
            "windows-1252,ISO-8859-1",
            "Broen er lukket, oplyser færgeselskabet på øen. Sejlruten åbner først igen til påske."
        },
        {"windows-1252,ISO-8859-1", "Brúin yfir ána er lokuð þangað til í maí, sagði bæjarstjórinn. Íbúar eru óánægðir."
        },
        {
            "windows-1250,ISO-8859-2",
            "Starosta oznámil, že oprava mostu začne příští týden a potrvá do června. Řidiči musejí použít objížďku."
        },
        {
            "windows-1250,ISO-8859-2",
            "Burmistrz zapowiedział, że most będzie zamknięty do końca września. Źródło: urząd miasta, powiedział rzecznik."
        },
        {
            "windows-1250,ISO-8859-2",
            "A polgármester közölte, hogy a híd őszig zárva marad; a javítás költségét még nem tudják. Üdvözölték a döntést."
        },
        {
            "windows-1250,ISO-8859-2",
            "Primátor oznámil, že most zatvoria na päť týždňov. Ľudia budú chodiť kyvadlovou dopravou, mesto sľúbilo náhradu."
        },
        {
            "windows-1250,ISO-8859-2",
            "Most će biti zatvoren do proljeća, rekao je načelnik općine. Žitelji traže još jedan autobus, šest puta dnevno."
        },
        {
            "windows-1254,ISO-8859-9",
            "Belediye başkanı köprünün yaza kadar kapalı kalacağını söyledi. Çalışmalar için ödenek ayrıldığı bildirildi."
        },
        {
            "windows-1257",
            "Tilts būs slēgts līdz pavasarim, paziņoja mērs. Šoferiem jābrauc pa apkārtceļu, izmaksas vēl nezināmas."
        },
        {
            "windows-1251,KOI8-R,ISO-8859-5,IBM866",
            "Мост через реку закрыли до весны, сообщили в мэрии. Жители поедут в объезд, ремонт обойдётся в три миллиона."
        },
        {
            "windows-1251,KOI8-U",
            "Міст через річку закрили до весни, повідомили в мерії. Їхати доведеться в об’їзд, а ґрунт укріплять."
        },
        {
            "windows-1251,ISO-8859-5",
            "Мостът над реката ще остане затворен до пролетта, съобщи кметът. Жителите чакат помощ от държавата."
        },
        {
            "windows-1253,ISO-8859-7",
            "Η γέφυρα πάνω από το ποτάμι θα μείνει κλειστή έως την άνοιξη, ανακοίνωσε ο δήμαρχος. Οι κάτοικοι ζητούν λεωφορεία."
        },
        {"windows-1255,ISO-8859-8", "הגשר מעל הנהר יישאר סגור עד האביב, הודיע ראש העיר. התושבים מבקשים אוטובוס נוסף."},
        {
            "windows-1256,ISO-8859-6",
            "يبقى الجسر فوق النهر مغلقا حتى الربيع، كما أعلن رئيس البلدية. ويطالب السكان بحافلة إضافية."
        },
        {"windows-874", "สะพานข้ามแม่น้ำจะปิดจนถึงฤดูใบไม้ผลิ นายกเทศมนตรีแถลง ชาวบ้านขอรถเพิ่มอีกหนึ่งคัน"},
        {"windows-31j,EUC-JP,ISO-2022-JP", "川にかかる橋は春まで閉鎖されると市長が発表した。住民は臨時バスの増便を求めている。"},
        {"windows-31j", "①橋の修理②バスの増便。市長は二つの案を示したが、議会は来週まで決定を見送った。"},
        {"GB18030,GBK", "河上的大桥将关闭到春天，市长宣布。居民要求增加一班公共汽车，修理费用还不清楚。"},
        {"Big5", "河上的大橋將關閉到春天，市長宣布。居民要求增加一班公共汽車，修理費用還不清楚。"},
        {"EUC-KR,x-windows-949", "강을 건너는 다리는 봄까지 폐쇄된다고 시장이 발표했다. 주민들은 버스를 한 대 더 요구한다."},
    };

    static Stream<Arguments> texts() {
        return Arrays.stream(TEXTS)
                .flatMap(text -> Arrays.stream(text[0].split(",")).map(charset -> Arguments.of(charset, text[1])));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTextsWithoutLabel(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        String written = new String(bytes, Charset.forName(charset));
        TextEncoding found = TextEncoding.of(bytes, true);
        assertEquals(written, found.decode(bytes).orElse("not decoded"), "taken for " + found.name());
    }
}
