namespace Newsprint;

/// <summary>Tells a length of time that is asserted (连续3个月, 两年多) from one that only says when (十年来, 未来五年).</summary>
static class Durations
{
    /// <summary>
    /// True where the words around only delimit. The number begins at <paramref name="number"/>, with its bound words at
    /// <paramref name="start"/>; its unit ends at <paramref name="end"/>.
    /// </summary>
    public static bool OnlyDelimits(ReadOnlySpan<char> text, int start, int number, int end)
    {
        var after = text[end..];
        if (after.Length > 0 && after[0] is '多' or '余') after = after[1..];
        if (CompanyWords.Since.Start(after) is not null && !text[..start].EndsWith("距今") || IsTerm(after) || IsSetting(text, start, end))
            return true;
        if (IsLimited(text[start..number]) || IsAsserted(text, start) || after is ['才', ..]) return false;
        if (CompanyWords.Changing.Start(after) is not null) return false;
        if (CompanyWords.DelimitsBefore.Start(after) is { } within) return !Suffices(after[within.Length..]);
        return CompanyWords.DelimitsAfter.End(text[..number]) is { } word && !EndsOtherWord(text[..number], word);
    }

    /// <summary>10天内|即可送达: the time that it takes.</summary>
    static bool Suffices(ReadOnlySpan<char> after) => after is ['即' or '就' or '便', '可' or '能', ..];

    /// <summary>1分钟，成交…；1小时，成交…: all of a clause, it says in what time.</summary>
    static bool IsSetting(ReadOnlySpan<char> text, int start, int end) =>
        end < text.Length && text[end] == '，' && (start == 0 || text[start - 1] is '。' or '；' or '\n' or '！');

    /// <summary>7天期逆回购, 10年期国债: names of instruments.</summary>
    static bool IsTerm(ReadOnlySpan<char> after) => after is ['期', not ('限' or '间' or '内'), ..] or ['期'];

    /// <summary>不到24小时, 超过三年: a limit is put on a length.</summary>
    static bool IsLimited(ReadOnlySpan<char> bound) => bound.Length > 0 && !bound.SequenceEqual("近") && !bound.StartsWith("约");

    /// <summary>True where a word before says that a length of time follows.</summary>
    public static bool IsAsserted(ReadOnlySpan<char> text, int start) => CompanyWords.Asserting.End(text[..start]) is not null;

    /// <summary>将近, 接近 bound the length; 提前, 推后 and 目前 are other words than 前 and 后.</summary>
    static bool EndsOtherWord(ReadOnlySpan<char> before, string word)
    {
        if (before.Length <= word.Length) return false;
        var previous = before[^(word.Length + 1)];
        return word switch
        {
            "近" => !IsStop(previous) && previous is not ('最' or '在' or '于' or '比' or '较'),
            "前" => previous is '目' or '此' or '当',
            "后" => previous is '滞' or '落' or '最',
            "明" => previous is '表' or '证' or '说' or '声',
            "个" => previous is not ('上' or '下' or '整'),
            "新" => previous is '更' or '最',
            _ => false,
        };
    }

    static bool IsStop(char c) => c is '，' or '。' or '；' or '：' or '、' or '“' or '\n' or ' ';
}
