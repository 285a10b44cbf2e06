namespace Newsprint;

/// <summary>Whether one sentence goes on with the figures of another, and which number is which.</summary>
static class Series
{
    /// <summary>True where a sentence without a time takes that of an earlier one.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="sentence">The one without a time.</param>
    /// <param name="apart">How many paragraphs lie between: 0 in the same one.</param>
    public static bool GoesOn(ReadOnlySpan<char> before, ReadOnlySpan<char> sentence, int apart)
    {
        sentence = sentence.TrimStart();
        if (IsBreakdown(sentence)) return true;
        if (SettingWords.Within.Start(sentence) is not null) return apart == 0;
        if (!IsStatistic(sentence)) return false;
        return apart == 0 || IsStatistic(before) && (apart == 1 && Compares(sentence) || ShareWords(before, sentence));
    }

    // What is 同比 has a period; a paragraph that names none stands on the one before.
    static bool Compares(ReadOnlySpan<char> sentence) =>
        SettingWords.Compares.In(sentence);

    /// <summary>分产业看, 从出口地区看.</summary>
    static bool IsBreakdown(ReadOnlySpan<char> sentence) =>
        sentence.Length > 0 && (sentence[0] is '分' or '从' || sentence.StartsWith("具体")) && Announcement.FirstClause(sentence).EndsWith("看") || Announcement.FirstClause(sentence).EndsWith("方面");

    static bool IsStatistic(ReadOnlySpan<char> sentence) => SettingWords.Statistic.In(sentence);

    /// <summary>True where three characters in a row, none of them of a comparison, stand in both.</summary>
    static bool ShareWords(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        for (var i = 0; i + 3 <= b.Length; i++)
            if (IsNoun(b.Slice(i, 3)) && a.IndexOf(b.Slice(i, 3)) >= 0) return true;
        return false;
    }

    static bool IsNoun(ReadOnlySpan<char> three)
    {
        foreach (var c in three)
            if (!Glyph.IsHan(c) || "同比增长下降分别达到的了和为比占个百亿万元".Contains(c)) return false;
        return true;
    }

    /// <summary>The digits at a place: 3817, 12.9, 近亿 gives none.</summary>
    public static ReadOnlySpan<char> NumberAt(string text, int offset)
    {
        var start = offset;
        while (start < text.Length && start < offset + 4 && !Glyph.IsDigit(text[start])) start++;
        var end = start;
        while (end < text.Length && (Glyph.IsDigit(text[end]) || text[end] is '.' or ',' or '，' && end + 1 < text.Length && Glyph.IsDigit(text[end + 1]))) end++;
        return text.AsSpan(start, end - start);
    }

    /// <summary>Where a text states the same number, or one that rounds to it by cutting; -1 where it does not.</summary>
    public static int FindNumber(string text, ReadOnlySpan<char> number)
    {
        if (number.Length == 0) return -1;
        for (var from = 0; text.AsSpan(from).IndexOf(number) is >= 0 and var skip; from += skip + 1)
        {
            var (at, end) = (from + skip, from + skip + number.Length);
            var whole = at == 0 || !Glyph.IsDigit(text[at - 1]) && text[at - 1] != '.';
            var cut = end < text.Length && text[end] is '年' or '月' or '日' or '—' || end < text.Length && Glyph.IsDigit(text[end]) && !number.Contains('.');
            if (whole && !cut) return at;
        }
        return -1;
    }

    /// <summary>How many numbers stand in a text.</summary>
    public static int NumbersIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            if (Glyph.IsDigit(text[i]) && (i == 0 || !Glyph.IsDigit(text[i - 1]) && text[i - 1] is not ('.' or ','))) count++;
        return count;
    }
}
