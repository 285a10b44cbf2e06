namespace Newsprint;

/// <summary>Tells lines and notes that send the reader from one page to another.</summary>
static class JumpReader
{
    /// <summary>（下转第2版）, 上接1版: a jump line on its own.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim("（）()[]【】〔〕<>《》 \u3000▶►→▲▼");
        if (text.Length is 0 or > 20) return false;
        return text.Contains('版') && PressWords.Jumps.Start(text) is not null;
    }

    /// <summary>What a jump line says.</summary>
    public static JumpKind Kind(ReadOnlySpan<char> text)
    {
        if (!Is(text)) return JumpKind.None;
        return text.Contains("上接", StringComparison.Ordinal) || text.Contains("紧接", StringComparison.Ordinal)
            || text.Contains("接第", StringComparison.Ordinal) ? JumpKind.In
            : text.Contains("转", StringComparison.Ordinal) ? JumpKind.Out : JumpKind.None;
    }

    /// <summary>Where a jump note in brackets ends that a paragraph begins with; -1 when there is none.</summary>
    public static int AtStart(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || text[0] is not ('（' or '(' or '【' or '[')) return -1;
        var close = text[..Math.Min(text.Length, 24)].IndexOfAny("）)】]");
        return close > 0 && close + 1 < text.Length && Is(text[..(close + 1)]) ? close + 1 : -1;
    }

    /// <summary>Where a jump note in brackets begins that ends a paragraph; -1 when there is none.</summary>
    public static int AtEnd(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || text[^1] is not ('）' or ')' or '】' or ']')) return -1;
        var open = text.LastIndexOfAny("（(【[");
        return open > 0 && Is(text[open..]) ? open : -1;
    }
}
