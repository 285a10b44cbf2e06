namespace Newsprint;

/// <summary>Tells a length of time that is asserted (连续3个月, 两年多) from one that only says when (十年来, 未来五年).</summary>
static class Durations
{
    static readonly string[] After =
    [
        "来", "间", "里", "内", "前", "后", "之内", "之后", "之前", "之间", "以来", "以后", "以前", "期间", "中，", "行动", "规划", "计划", "攻坚", "发展",
        "任期", "一度", "一次", "一届", "一遇", "历史", "的历史", "老", "时间内", "时间里", "的时间里", "实践", "改革", "奋斗", "探索", "时光", "征程", "同期",
    ];

    static readonly string[] Before =
    [
        "过去", "未来", "今后", "此后", "随后", "最近", "近", "这", "那", "每", "同", "另", "新", "头", "接下来", "接下来的", "过去的", "未来的", "上", "下", "这一", "某",
        "后", "前", "整", "又", "一个", "当", "国庆", "春节", "假期", "前后",
    ];

    /// <summary>True where the words around only delimit. <paramref name="start"/> is the number's, <paramref name="end"/> the unit's.</summary>
    public static bool OnlyDelimits(ReadOnlySpan<char> text, int start, int end)
    {
        var after = text[end..];
        if (after.Length > 0 && after[0] is '多' or '余') after = after[1..];
        foreach (var word in After)
            if (after.StartsWith(word)) return true;
        var before = text[..start];
        foreach (var word in Before)
            if (before.EndsWith(word)) return !EndsOtherWord(before, word);
        return false;
    }

    /// <summary>将近, 接近 bound the length; 提前, 推后 and 目前 are other words than 前 and 后.</summary>
    static bool EndsOtherWord(ReadOnlySpan<char> before, string word)
    {
        if (before.Length <= word.Length) return false;
        var previous = before[^(word.Length + 1)];
        return word switch
        {
            "近" => previous is '将' or '接',
            "前" => previous is '提' or '目' or '此' or '当',
            "后" => previous is '推' or '延' or '滞' or '落' or '最',
            "上" or "下" => true,
            _ => false,
        };
    }
}
