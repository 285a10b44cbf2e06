using System.Runtime.Intrinsics;

namespace Newsprint;

/// <summary>The characters that numerals are written with.</summary>
static class NumeralChars
{
    /// <summary>Every character that a numeral can begin with.</summary>
    public static readonly CharSet Starts = new(First);
    const string First = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两半几数";

    /// <summary>
    /// What a number goes on with behind a Chinese numeral, what joins it to another, and what makes a part or a multiple of it.
    /// </summary>
    public static readonly CharSet Behind = new(First + "点来余多—–－-~～―〜至到、和与或及分/∕成个番");

    /// <summary>All bits where a numeral can begin with a character.</summary>
    static readonly byte[] s_starts = StartsOf(First);

    /// <summary>A bit for each of the first sixty-four characters of a text: whether a numeral can begin with it.</summary>
    public static ulong StartsIn(ReadOnlySpan<char> text)
    {
        Span<byte> said = stackalloc byte[64];
        if (text.Length < said.Length) said.Clear();
        else text = text[..said.Length];
        var starts = s_starts;
        for (var at = 0; at < text.Length; at++) said[at] = starts[text[at]];
        return Vector512.Create<byte>(said).ExtractMostSignificantBits();
    }

    static byte[] StartsOf(string characters)
    {
        var starts = new byte[char.MaxValue + 1];
        foreach (var c in characters) starts[c] = byte.MaxValue;
        return starts;
    }

    /// <summary>10, 100, 1000, 10^4 or 10^8 of a scale character; 0 for anything else.</summary>
    public static long Scale(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    /// <summary>
    /// The scale at an offset; 0 where the character begins a unit instead (千瓦, 千克, 百帕), or another word (百分点, 万州).
    /// </summary>
    public static long ScaleAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return 0;
        var scale = Scale(text[at]);
        if (scale is not (100 or 1000) || at + 1 >= text.Length) return scale;
        var next = text[at + 1];
        if (scale == 1000) return next is '瓦' or '克' or '米' or '伏' or '卡' or '帕' or '赫' or '焦' or '乏' or '安' ? 0 : scale;
        return next is '帕' or '分' or '姓' ? 0 : scale;
    }
}
