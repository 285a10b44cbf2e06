namespace Newsprint;

/// <summary>Numbers with a unit that state no figure: names, ordinals, articles, ranks.</summary>
static class NotFigures
{
    const int LongestName = 14;

    static readonly WordTrie<string> Names = LoadNames();

    /// <summary>Length of the idiom, place or set name of names.tsv that begins at an offset; 0 where none does.</summary>
    public static int NameAt(ReadOnlySpan<char> text, int at)
    {
        Names.Longest(text, at, out var length);
        return length;
    }

    /// <summary>True where the number before a unit is an ordinal, an article, part of a name, or only delimits a time.</summary>
    /// <remarks><paramref name="bounded"/>: a bound word touches the number.</remarks>
    public static bool Excludes(ReadOnlySpan<char> text, in Numeral number, in UnitReading unit, bool bounded) =>
        IsArticle(number, unit, bounded) || IsEpithet(text, number, bounded) || IsYear(number, unit) || IsRank(text, number)
        || IsDuration(text, number, unit, bounded) || IsScope(text, number, unit) || InName(text, number.Start, unit.End);

    /// <summary>一 before a measure word is "a"; 二 there is "second".</summary>
    static bool IsArticle(in Numeral number, in UnitReading unit, bool bounded) =>
        unit.Word.Unit.Measure is not ("ratio" or "points" or "multiple") && !unit.Half && !unit.Over
        && (number.Is(NumeralTraits.SingleTwo) || number.Is(NumeralTraits.SingleOne) && (unit.Word.Counts || !bounded));

    /// <summary>万亩良田, 百亿级: a scale with no digit and no bound.</summary>
    static bool IsEpithet(ReadOnlySpan<char> text, in Numeral number, bool bounded) =>
        number.Is(NumeralTraits.BareScale) && !bounded && !number.Is(NumeralTraits.Over) && !(number.Start > 0 && text[number.Start - 1] == '达');

    static bool IsYear(in Numeral number, in UnitReading unit) =>
        unit.Word.Word == "年" && number.Is(NumeralTraits.Arabic) && number.Scale == 1 && number.Value is >= 1000 and < 3000 && !number.Is(NumeralTraits.Over);

    /// <summary>前10名, 前3位, 第3至5名.</summary>
    static bool IsRank(ReadOnlySpan<char> text, in Numeral number)
    {
        var start = number.Start;
        if (start == 0 || text[start - 1] != '前') return false;
        return start < 2 || text[start - 2] is not ('目' or '此' or '提' or '当' or '以' or '之' or '年' or '日' or '天' or '期' or '面' or '眼' or '跟' or '往');
    }

    static bool IsDuration(ReadOnlySpan<char> text, in Numeral number, in UnitReading unit, bool bounded)
    {
        if (unit.Word.Unit.Measure != "time" || unit.Word.Unit.Name == "岁") return false;
        if (number.Is(NumeralTraits.Half) && number.Start > 0 && text[number.Start - 1] is '上' or '下' or '前' or '后') return true;
        return Durations.OnlyDelimits(text, number.Start, unit.End);
    }

    /// <summary>每3个, 每100公里: what a rate is said of.</summary>
    static bool IsScope(ReadOnlySpan<char> text, in Numeral number, in UnitReading unit) =>
        number.Start > 0 && text[number.Start - 1] is '每' or '第';

    /// <summary>Inside a title, or a short quotation without a stop: a name.</summary>
    static bool InName(ReadOnlySpan<char> text, int start, int end)
    {
        for (var i = start - 1; i >= 0 && start - i <= LongestName; i--)
        {
            if (text[i] is '”' or '》' or '」' or '。' or '，' or '；' or '：' or '\n') return false;
            if (text[i] is '《') return true;
            if (text[i] is '“' or '「' or '‘') return Closes(text, i, end);
        }
        return false;
    }

    static bool Closes(ReadOnlySpan<char> text, int open, int end)
    {
        for (var i = end; i < text.Length && i - open <= LongestName; i++)
        {
            if (text[i] is '”' or '」' or '’') return true;
            if (text[i] is '，' or '。' or '；') return false;
        }
        return false;
    }

    static WordTrie<string> LoadNames()
    {
        var names = new WordTrie<string>();
        foreach (var row in WordRows.Embedded("names.tsv", "word")) names.Add(row[0], row[0]);
        return names;
    }
}
