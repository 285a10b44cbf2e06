namespace Newsprint;

/// <summary>The characters that numerals are written with.</summary>
static class NumeralChars
{
    /// <summary>Every character that a numeral can begin with.</summary>
    public static readonly CharSet Starts = new("0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两半几数");

    /// <summary>0–9 of a Chinese digit; -1 for anything else.</summary>
    public static int ChineseDigit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

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
