namespace Newsprint;

/// <summary>Whether one sentence goes on with the figures of another.</summary>
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
        if (IsDetail(sentence)) return apart == 0 || apart == 1 && sentence.StartsWith("其中");
        if (apart == 1 && SettingWords.Adds.Start(sentence) is not null && (Compares(sentence) || IsStatistic(sentence))) return true;
        if (!IsStatistic(sentence)) return false;
        return apart == 0 || IsStatistic(before)
            && (apart == 1 && (Compares(sentence) || IsOfSurvey(sentence) && Compares(before)) || ShareWords(before, sentence));
    }

    /// <summary>
    /// True where a sentence is one of the same series as what 今年 was said of: a part of it, a breakdown, or one on the same thing.
    /// </summary>
    public static bool IsParallel(ReadOnlySpan<char> before, ReadOnlySpan<char> sentence)
    {
        sentence = sentence.TrimStart();
        return IsBreakdown(sentence) || IsDetail(sentence) || Compares(sentence) || ShareWords(before, sentence)
            || SettingWords.Statistic.Find(sentence) is { } measure && before.IndexOf(measure) >= 0;
    }

    /// <summary>
    /// True where both are statements of growth or of rates: a sentence that names no time stands on the one before, which took its own
    /// from before.
    /// </summary>
    public static bool FollowsOn(ReadOnlySpan<char> before, ReadOnlySpan<char> sentence) => IsStatistic(before) && IsStatistic(sentence);

    /// <summary>分季度看，…。分产业看，…: both part the same whole, so neither is of the other's time.</summary>
    public static bool AreBreakdowns(ReadOnlySpan<char> before, ReadOnlySpan<char> sentence) =>
        IsBreakdown(before.TrimStart()) && IsBreakdown(sentence.TrimStart());

    /// <summary>海水淡化工程156个。全国海水淡化工程分布在…: true where a sentence opens with four characters of the one before.</summary>
    public static bool Repeats(ReadOnlySpan<char> before, ReadOnlySpan<char> sentence)
    {
        sentence = sentence.TrimStart();
        for (var i = 0; i < Opening && i + 4 <= sentence.Length; i++)
            if (IsNoun(sentence.Slice(i, 3)) && IsNoun(sentence.Slice(i + 1, 3)) && before.IndexOf(sentence.Slice(i, 4)) >= 0) return true;
        return false;
    }

    const int Opening = 9;

    // What is 同比 has a period; a paragraph that names none stands on the one before.
    public static bool Compares(ReadOnlySpan<char> sentence) => SettingWords.Compares.In(sentence);

    /// <summary>分产业看, 从出口地区看.</summary>
    static bool IsBreakdown(ReadOnlySpan<char> sentence) =>
        sentence.Length > 0 && (sentence[0] is '分' or '从' || sentence.StartsWith("具体")) && Announcement.FirstClause(sentence).EndsWith("看")
            || Announcement.FirstClause(sentence).EndsWith("方面");

    // 其中, 共查处, 全国共查处
    static bool IsDetail(ReadOnlySpan<char> sentence) =>
        SettingWords.Within.Start(sentence) is not null
            || sentence.Length > 2 && sentence[0] is '全' && SettingWords.Within.Start(sentence[2..]) is not null;

    static bool IsStatistic(ReadOnlySpan<char> sentence) => SettingWords.Statistic.In(sentence);

    // 商务大数据显示，演出消费增长19%: what a survey adds.
    static bool IsOfSurvey(ReadOnlySpan<char> sentence) => Announcement.FirstClause(sentence).EndsWith("数据显示");

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
}
