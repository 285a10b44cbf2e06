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
    static readonly WordGroup Jumps = PressWords.Of("jump");
    static readonly WordGroup Editors = PressWords.Of("editor");

    static readonly WordGroup Folio = PressWords.Of("folio");

    public static bool Is(ReadOnlySpan<char> text) => IsJump(text) || IsFolio(text) || IsEditors(text) || IsRule(text);

    /// <summary>（下转第2版）, 上接1版: a jump line on its own.</summary>
    public static bool IsJump(ReadOnlySpan<char> text)
    {
        text = text.Trim("（）()[]【】〔〕<>《》 \u3000▶►→▲▼");
        if (text.Length is 0 or > 20) return false;
        return text.Contains('版') && Jumps.Start(text) is not null;
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
        var dated = text.Contains("星期", StringComparison.Ordinal) && text.Contains('月');
        var numbered = text.Length <= 8 && text[^1] == '版' && text.IndexOfAnyInRange('0', '9') >= 0;
        var bare = text.Length <= 6 && !text.Contains('%');
        if (!dated && !numbered && !bare) return false;
        var rest = text.ToString();
        foreach (var word in Folio.All) rest = rest.Replace(word, "", StringComparison.Ordinal);
        var letters = 0;
        foreach (var c in rest) if (char.IsLetter(c) && c is not ('一' or '二' or '三' or '四' or '五' or '六' or '天')) letters++;
        return letters <= 8 && dated || letters <= 2 && numbered || letters == 0 && bare;
    }

    static bool IsEditors(ReadOnlySpan<char> text)
    {
        if (text.Length > 60) return false;
        foreach (var word in Editors.All)
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
