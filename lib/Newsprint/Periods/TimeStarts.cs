namespace Newsprint;

/// <summary>
/// Where a time expression may begin, told by its first characters: nine places in ten that have the first of one begin none.
/// </summary>
static class TimeStarts
{
    const string Digits = "0123456789０１２３４５６７８９", Chinese = "〇零○一二三四五六七八九十两", Quotes = "“\"‘「";
    /// <summary>What stands before a number that dates: 前三季度, 第二季度.</summary>
    const string Leads = "前头首第";
    /// <summary>Words of the readers that no table has.</summary>
    static readonly string[] s_words = ["过去", "最近", "未来", "今后", "今（", "今(", "上世纪", "上半年", "下半年", "首季", "假期", "假日", "节日", "劳动节", "国庆", "中秋"];

    /// <summary>The first two characters of all that begins with no number.</summary>
    static readonly WordSlots<int> Pairs = PairsOf();
    static readonly CharSet Numerals = new(Digits + Chinese);
    /// <summary>The first characters of everything.</summary>
    static readonly CharSet Firsts = new(Digits + Chinese + Quotes + Leads + string.Concat(Words.Select(word => word[0])));

    static IEnumerable<string> Words => TimeWords.All.Concat(Holidays.Names).Concat(s_words);

    /// <summary>The first offset from one on where an expression may begin; -1 where there is none.</summary>
    public static int Next(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (!Firsts.Contains(text[at])) continue;
            if (MayBegin(text, at)) return at;
            at = Past(text, at) - 1;
        }
        return -1;
    }

    /// <summary>Where to go on behind a place where none begins. A date never begins inside a number: 12345年, 3.5月.</summary>
    public static int Past(string text, int at)
    {
        var end = at + 1;
        if (!Glyph.IsDigit(text[at])) return end;
        while (end < text.Length
            && (Glyph.IsDigit(text[end]) || text[end] is '.' or '．' && end + 1 < text.Length && Glyph.IsDigit(text[end + 1])))
            end++;
        return end;
    }

    static bool MayBegin(string text, int at)
    {
        if (at + 1 < text.Length && Pairs.Find((uint)text[at] << 16 | text[at + 1]) > 0) return true;
        return Numerals.Contains(text[at]) && DateReader.MayBeNumber(text, at);
    }

    static WordSlots<int> PairsOf()
    {
        var pairs = new WordSlots<int>(1 << 10);
        foreach (var word in Words) pairs.At((uint)word[0] << 16 | word[1]) = 1;
        foreach (var lead in Leads)
            foreach (var numeral in Digits + Chinese) pairs.At((uint)lead << 16 | numeral) = 1;
        foreach (var quote in Quotes)
            foreach (var word in Words.Concat(Plans.Names)) pairs.At((uint)quote << 16 | word[0]) = 1;
        return pairs;
    }
}
