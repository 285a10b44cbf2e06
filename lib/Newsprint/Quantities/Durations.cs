namespace Newsprint;

/// <summary>Tells a length of time that is asserted (连续3个月, 两年多) from one that only says when (十年来, 未来五年).</summary>
static class Durations
{
    /// <summary>After these words a time is a length, whatever follows.</summary>
    static readonly string[] Asserting =
    [
        "连续", "时隔", "为期", "历时", "历经", "长达", "提前", "推迟", "延后", "推后", "持续", "经过", "用", "利用", "用时", "耗时", "仅需", "只需", "需", "需要", "延长", "延长了",
        "延长至", "缩短", "缩短了", "缩短到", "缩短至", "减少", "达", "达到", "已", "已有", "已经", "了", "满", "倒退", "工期", "期限", "周期", "时长", "时长为", "间隔为", "仅", "共",
        "累计", "超过了", "不少于", "增加", "增加到", "增加至", "还有", "距今", "晚", "早",
    ];

    /// <summary>Before these words a time only delimits, whatever stands before it.</summary>
    static readonly string[] Since = ["来", "以来", "前", "以前", "之前", "同期", "免签", "过境免签"];

    /// <summary>Before these words a time is a length that changes.</summary>
    static readonly string[] Changing = ["延长", "缩短", "减少", "增加", "提高"];

    static readonly string[] After =
    [
        "间", "里", "内", "后", "之内", "之后", "之间", "以后", "期间", "中，", "行动", "规划", "计划", "攻坚", "发展",
        "任期", "逆回购", "一度", "一次", "一届", "一遇", "时间内", "时间里", "的时间里", "时光", "征程", "巨变", "变革", "假期", "长假", "小长假", "假日",
    ];

    static readonly string[] Before =
    [
        "过去", "未来", "今后", "此后", "随后", "最近", "近", "这", "那", "每", "同", "另", "新", "头", "首", "接下来", "接下来的", "过去的", "未来的", "这一", "某",
        "后", "前", "整", "又", "一个", "当", "国庆", "春节", "假期", "假日", "节日", "今明", "明后", "明", "新时代", "个", "时代",
    ];

    /// <summary>
    /// True where the words around only delimit. The number begins at <paramref name="number"/>, with its bound words at
    /// <paramref name="start"/>; its unit ends at <paramref name="end"/>.
    /// </summary>
    public static bool OnlyDelimits(ReadOnlySpan<char> text, int start, int number, int end)
    {
        var after = text[end..];
        if (after.Length > 0 && after[0] is '多' or '余') after = after[1..];
        if (StartsWithAny(after, Since) || IsTerm(after)) return true;
        if (IsLimited(text[start..number]) || IsAsserted(text, start) || StartsWithAny(after, Changing)) return false;
        if (StartsWithAny(after, After)) return true;
        return EndsWithAny(text[..number], Before) is { } word && !EndsOtherWord(text[..number], word);
    }

    /// <summary>7天期逆回购, 10年期国债: names of instruments.</summary>
    static bool IsTerm(ReadOnlySpan<char> after) => after is ['期', not ('限' or '间' or '内'), ..] or ['期'];

    /// <summary>不到24小时, 超过三年: a limit is put on a length.</summary>
    static bool IsLimited(ReadOnlySpan<char> bound) => bound.Length > 0 && !bound.SequenceEqual("近") && !bound.StartsWith("约");

    /// <summary>True where a word before says that a length of time follows.</summary>
    public static bool IsAsserted(ReadOnlySpan<char> text, int start) => EndsWithAny(text[..start], Asserting) is not null;

    /// <summary>将近, 接近 bound the length; 提前, 推后 and 目前 are other words than 前 and 后.</summary>
    static bool EndsOtherWord(ReadOnlySpan<char> before, string word)
    {
        if (before.Length <= word.Length) return false;
        var previous = before[^(word.Length + 1)];
        return word switch
        {
            "近" => !IsStop(previous) && previous is not ('最' or '在'),
            "前" => previous is '目' or '此' or '当',
            "后" => previous is '滞' or '落' or '最',
            "明" => previous is '表' or '证' or '说' or '声',
            "个" => previous is not ('上' or '下' or '整'),
            "新" => previous is '更' or '最',
            _ => false,
        };
    }

    static bool IsStop(char c) => c is '，' or '。' or '；' or '：' or '、' or '“' or '\n' or ' ';

    static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word)) return true;
        return false;
    }

    static string? EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.EndsWith(word)) return word;
        return null;
    }
}
