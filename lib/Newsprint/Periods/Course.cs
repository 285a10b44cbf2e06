namespace Newsprint;

/// <summary>从5万家增加到8万家: which end of a change a number is, for each end has a time of its own.</summary>
/// <param name="End">Which end.</param>
/// <param name="From">Where 从 stands.</param>
/// <param name="Verb">Where the verb between the two ends stands.</param>
readonly record struct Course(CourseEnd End, int From, int Verb)
{
    const int Reach = 30;

    /// <summary>The end that the number at an offset is.</summary>
    public static Course At(string text, int offset)
    {
        var start = BlockTimes.ClauseStart(text, offset);
        var before = text.AsSpan(start, offset - start);
        var from = before.LastIndexOfAny("从由");
        if (from < 0) return default;
        // 由下降3%转为增长1%: the verb behind the first end.
        if (before[from..].IndexOfAnyInRange('0', '9') is > 0 and var digit
            && SettingWords.Course.IndexIn(before[(from + digit)..]) is > 0 and var behind && from + digit + behind is var verb)
            return before[verb..].IndexOfAny("到至为") is >= 0 and var to && Near(before[(verb + to + 1)..])
                ? new(CourseEnd.To, start + from, start + verb) : default;
        if (SettingWords.Course.In(before[from..])) return default;
        var after = text.AsSpan(offset, Math.Min(Reach, text.Length - offset));
        if (after.IndexOfAny("。；！？") is >= 0 and var stop) after = after[..stop];
        var next = SettingWords.Course.IndexIn(after);
        return next > 0 && after[next..].IndexOfAny("到至为") is > 0 and < 4 ? new(CourseEnd.From, start + from, offset + next) : default;
    }

    /// <summary>由原来的3小时缩短至…: what was so before, not what is so now.</summary>
    public static bool IsPast(string text, int offset) =>
        At(text, offset) is { End: CourseEnd.From } course && SettingWords.Unsaid.In(text.AsSpan(course.From, offset - course.From));

    // 增长至2023年的2.8万亿元, 增加到超过8万家
    static bool Near(ReadOnlySpan<char> between) => between.Length < 14;
}

/// <summary>One end of a change.</summary>
enum CourseEnd
{
    /// <summary>No end of one.</summary>
    None,
    /// <summary>What it was: 从….</summary>
    From,
    /// <summary>What it has become: 增加到….</summary>
    To,
}
