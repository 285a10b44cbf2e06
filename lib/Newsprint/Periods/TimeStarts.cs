using System.Numerics;

namespace Newsprint;

/// <summary>
/// Goes through a text from one place where a time expression may begin to the next. What two characters say is gathered for sixty-four at
/// a time, as a bit each; nine places in ten that have the first of one begin none.
/// </summary>
ref struct TimeStarts(string text)
{
    const int Together = 64;
    const string Digits = "0123456789０１２３４５６７８９", Chinese = "〇零○一二三四五六七八九十两", Quotes = "“\"‘「";
    /// <summary>Within a number, of which nothing begins in the middle: 3.5月.</summary>
    const string Parts = "./";
    /// <summary>What stands before a number that dates: 前三季度, 第二季度.</summary>
    const string Leads = "前头首第";
    /// <summary>Words of the readers that no table has.</summary>
    static readonly string[] s_words = ["过去", "最近", "未来", "今后", "今（", "今(", "上世纪", "上半年", "下半年", "首季", "假期", "假日", "节日", "劳动节", "国庆", "中秋"];

    /// <summary>The first two characters of all that begins with no number.</summary>
    static readonly WordSlots<int> s_pairs = new(1 << 10);
    /// <summary>Those, and the first two of the numbers that may date something.</summary>
    static readonly PairStarts s_begins = new(bits: 16);
    static readonly CharSet s_numerals = new(Digits + Chinese);

    /// <summary>Which sixty-four characters the bits are of.</summary>
    int _at = -Together;
    ulong _bits;

    static TimeStarts()
    {
        foreach (var pair in Pairs()) s_begins.Add((char)(pair >> 16), (char)pair);
        foreach (var first in Digits + Chinese)
            foreach (var second in Digits + Chinese + DateReader.BehindNumbers + Parts) s_begins.Add(first, second);
        foreach (var pair in Pairs()) s_pairs.At(pair) = 1;
    }

    static IEnumerable<string> Words => TimeWords.All.Concat(Holidays.Names).Concat(LunarReader.Words).Concat(s_words);

    /// <summary>The first offset from one on where an expression may begin; -1 where there is none.</summary>
    public int Next(int from)
    {
        for (var at = from; at < text.Length;)
        {
            if (at - _at >= Together) Gather(at & -Together);
            var left = _bits >> at;
            if (left == 0)
            {
                at = _at + Together;
                continue;
            }
            at += BitOperations.TrailingZeroCount(left);
            if (MayBegin(at)) return at;
            at = Past(text, at);
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

    readonly bool MayBegin(int at) =>
        s_numerals.Contains(text[at]) && DateReader.MayBeNumber(text, at) || s_pairs.Find(Pair(text[at], text[at + 1])) > 0;

    void Gather(int from) => (_at, _bits) = (from, s_begins.In(text.AsSpan(from)));

    static IEnumerable<ulong> Pairs()
    {
        foreach (var word in Words) yield return Pair(word[0], word[1]);
        foreach (var lead in Leads)
            foreach (var numeral in Digits + Chinese) yield return Pair(lead, numeral);
        foreach (var quote in Quotes)
            foreach (var word in Words.Concat(Plans.Names)) yield return Pair(quote, word[0]);
    }

    static ulong Pair(char first, char second) => (uint)first << 16 | second;
}
