namespace Newsprint;

/// <summary>What a jump line says.</summary>
enum JumpKind
{
    /// <summary>It points at other text, or is no jump line.</summary>
    None,
    /// <summary>The text above it goes on elsewhere: 下转第2版.</summary>
    Out,
    /// <summary>The text below it began elsewhere: 上接第1版.</summary>
    In,
}

/// <summary>Tells lines that belong to the page and to no article: jump lines, folios, editors' credits, bare rules.</summary>
static class FurnitureReader
{
    static readonly string[] Jumps = ["下转", "上接", "紧接", "详见", "相关报道见", "更多报道见", "转第", "接第"];
    static readonly string[] Editors = ["责编", "责任编辑", "本版编辑", "编辑", "美编", "版式", "校对", "组版", "值班编委", "投稿邮箱", "新闻热线", "本版责编", "电话"];

    public static bool Is(ReadOnlySpan<char> text) => IsJump(text) || IsFolio(text) || IsEditors(text) || IsRule(text);

    /// <summary>（下转第2版）, 上接1版: a jump line on its own.</summary>
    public static bool IsJump(ReadOnlySpan<char> text)
    {
        text = text.Trim("（）()[]【】〔〕<>《》 \u3000▶►→▲▼");
        if (text.Length is 0 or > 20) return false;
        foreach (var jump in Jumps)
            if (text.StartsWith(jump) && text.Contains('版')) return true;
        return false;
    }

    /// <summary>What a jump line says.</summary>
    public static JumpKind Jump(ReadOnlySpan<char> text)
    {
        if (!IsJump(text)) return JumpKind.None;
        return text.Contains("上接", StringComparison.Ordinal) || text.Contains("紧接", StringComparison.Ordinal) || text.Contains("接第", StringComparison.Ordinal) ? JumpKind.In
            : text.Contains("转", StringComparison.Ordinal) ? JumpKind.Out : JumpKind.None;
    }

    /// <summary>Where a jump note in brackets ends that a paragraph begins with; -1 when there is none.</summary>
    public static int JumpAtStart(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || text[0] is not ('（' or '(' or '【' or '[')) return -1;
        var close = text[..Math.Min(text.Length, 24)].IndexOfAny("）)】]");
        return close > 0 && close + 1 < text.Length && IsJump(text[..(close + 1)]) ? close + 1 : -1;
    }

    /// <summary>Where a jump note in brackets begins that ends a paragraph; -1 when there is none.</summary>
    public static int JumpAtEnd(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || text[^1] is not ('）' or ')' or '】' or ']')) return -1;
        var open = text.LastIndexOfAny("（(【[");
        return open > 0 && IsJump(text[open..]) ? open : -1;
    }

    /// <summary>第3版, A2, 2022年12月5日 星期一: what a page prints at its edge.</summary>
    static bool IsFolio(ReadOnlySpan<char> text)
    {
        if (text.Length > 40) return false;
        var rest = text.ToString();
        foreach (var word in (ReadOnlySpan<string>)["星期", "农历", "版", "第", "今日", "年", "月", "日", "总", "期", "CHONGQING", "DAILY"]) rest = rest.Replace(word, "", StringComparison.Ordinal);
        var letters = 0;
        foreach (var c in rest) if (char.IsLetter(c) && c is not ('一' or '二' or '三' or '四' or '五' or '六' or '天')) letters++;
        var dated = text.Contains("星期", StringComparison.Ordinal) && text.Contains('月');
        var numbered = text.Length <= 8 && text[^1] == '版' && text.IndexOfAnyInRange('0', '9') >= 0;
        return letters <= 8 && dated || letters <= 2 && numbered || letters == 0 && text.Length <= 6 && !text.Contains('%');
    }

    static bool IsEditors(ReadOnlySpan<char> text)
    {
        if (text.Length > 60) return false;
        foreach (var word in Editors)
            if (text.StartsWith(word) && text.Length > word.Length && text[word.Length] is '：' or ':' or ' ' or '\u3000' or '/' or '|') return true;
        return false;
    }

    static bool IsRule(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) return false;
        return true;
    }
}
