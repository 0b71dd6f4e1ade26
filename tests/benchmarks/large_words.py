"""Words, sentences and towns for a large library: three languages, as frequent as in speech."""

import random
from dataclasses import dataclass

from aiworkshop.base.text import Text

LANGUAGES = ("he", "ar", "en")
_COMMON = {
    "he": "של את על לא עם זה היה כל יחד הספרייה השכנים שמרו פתחו מפתח לילה עירייה נוער שוק נמל "
    "מורים ועד בית מוקד פתרו בזמן קהילה סיפור הצלחה אמון תושבים גינה אולם שפה מתנדבים רשימה החלטה "
    "שלום ילדים משפחות רחוב חנויות מרכז קהילתי עובדים מנהלת ראש העיר פגישה שאלה תשובה תקציב קיץ",
    "ar": "في من على مع هذا كان كل معا المكتبة الجيران فتحوا مفتاح ليلة البلدية شباب سوق ميناء "
    "معلمون لجنة مركز حلوا بالوقت مجتمع قصة نجاح ثقة سكان حديقة قاعة لغة متطوعون قائمة قرار "
    "أطفال عائلات شارع حوانيت جماهيري موظفون مديرة رئيس اجتماع سؤال جواب ميزانية صيف إلى أهالي",
    "en": "the of and with that was all together library neighbours opened keys night town youth "
    "market harbour teachers committee hotline solved time community story success trust residents "
    "garden hall language volunteers list decision children families street shops centre staff "
    "manager mayor meeting question answer budget summer",
}
_LETTERS = {
    "he": "יוהלאמתרבשנכעדפחקסטגצזש",
    "ar": "المينوتربعهسدفكحقةجشصطأخضإىئ",
    "en": "etaoinshrdlucmwfgypbvk",
}
_PREFIXES = {"he": ("ה", "ב", "ל", "ו", "מ", "ש", "וה"), "ar": ("ال", "و", "ب", "لل"), "en": ()}
_MARKS = {"he": "\u05b7\u05b8\u05b4\u05b6\u05b0", "ar": "\u064e\u064f\u0650\u0651", "en": ""}
_RARE = 6000


@dataclass(frozen=True, slots=True)
class Town:
    """A local authority's names, and what else it is called."""

    en: str
    he: str
    ar: str
    aliases: tuple[str, ...] = ()


TOWNS = (
    Town("Akko", "עכו", "عكا", ("Acre", "Acco")),
    Town("Bat Yam", "בת ים", "بات يام"),
    Town("Ashdod", "אשדוד", "أشدود"),
    Town("Western Negev Cluster", "אשכול נגב מערבי", "عنقود النقب الغربي"),
    Town("Eilat", "אילת", "إيلات"),
    Town("Beit Shemesh", "בית שמש", "بيت شيمش", ("Bet Shemesh",)),
    Town("Netanya", "נתניה", "نتانيا"),
    Town("Sakhnin", "סח'נין", "سخنين"),
    Town("Kiryat Shmona", "קריית שמונה", "كريات شمونة", ("קרית שמונה", "Qiryat Shemona")),
    Town("Ofakim", "אופקים", "أوفاكيم"),
    Town("Dimona", "דימונה", "ديمونا"),
    Town("Nazareth", "נצרת", "الناصرة"),
    Town("Umm al-Fahm", "אום אל-פחם", "أم الفحم"),
    Town("Rahat", "רהט", "رهط"),
    Town("Lod", "לוד", "اللد", ("Lydda",)),
    Town("Ramla", "רמלה", "الرملة"),
    Town("Haifa", "חיפה", "حيفا"),
    Town("Tiberias", "טבריה", "طبريا"),
    Town("Safed", "צפת", "صفد", ("Tzfat",)),
    Town("Afula", "עפולה", "العفولة"),
    Town("Karmiel", "כרמיאל", "كرميئيل"),
    Town("Shefa-Amr", "שפרעם", "شفاعمرو", ("Shfaram",)),
    Town("Tamra", "טמרה", "طمرة"),
    Town("Tayibe", "טייבה", "الطيبة"),
    Town("Yeruham", "ירוחם", "يروحام"),
    Town("Sderot", "שדרות", "سديروت"),
    Town("Netivot", "נתיבות", "نتيفوت"),
    Town("Arad", "ערד", "عراد"),
    Town("Ma'alot-Tarshiha", "מעלות-תרשיחא", "معالوت ترشيحا"),
    Town("Baqa al-Gharbiyye", "באקה אל-גרבייה", "باقة الغربية"),
)


class Speech:
    """Sentences in which common words are common: ranks as in Zipf's law."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = random.Random(seed)
        self.words = {language: self._vocabulary(language) for language in LANGUAGES}
        self._weights: dict[str, list[float]] = {}
        for language, words in self.words.items():
            sums, total = [], 0.0
            for rank in range(len(words)):
                total += 1 / (rank + 4)
                sums.append(total)
            self._weights[language] = sums

    def _vocabulary(self, language: str) -> list[str]:
        letters = _LETTERS[language]
        weights = [1 / (rank + 2) ** 0.7 for rank in range(len(letters))]
        prefixes = ("", "", *_PREFIXES[language])
        words = dict.fromkeys(_COMMON[language].split())
        while len(words) < _RARE:
            length = self.chance.choice((2, 3, 3, 4, 4, 5, 5, 6, 7))
            word = "".join(self.chance.choices(letters, weights, k=length))
            words[self.chance.choice(prefixes) + word] = None
        return list(words)

    def text(self, language: str, least: int, most: int) -> Text:
        """So many words; now and then one is pointed, and a long text has stops."""
        count = self.chance.randint(least, most)
        words = self.chance.choices(
            self.words[language], cum_weights=self._weights[language], k=count
        )
        if _MARKS[language] and self.chance.random() < 0.1:
            place = self.chance.randrange(count)
            words[place] = self._pointed(words[place], language)
        for stop in range(11, count, 12):
            words[stop] += "."
        return Text(" ".join(words), language)

    def name(self, language: str) -> Text:
        """Two words for somebody's name."""
        return Text(" ".join(self.chance.choices(self.words[language][60:900], k=2)), language)

    def _pointed(self, word: str, language: str) -> str:
        marks = _MARKS[language]
        return "".join(letter + self.chance.choice(marks) for letter in word)
