namespace Newsprint;

/// <summary>Tells lines that belong to the page and to no article: jump lines, folios, editors' credits, bare rules.</summary>
static class FurnitureReader
{
    /// <summary>True for such a line.</summary>
    public static bool Is(ReadOnlySpan<char> text) => JumpReader.Is(text) || IsFolio(text) || IsEditors(text) || IsRule(text);

    /// <summary>第3版, A2, 2022年12月5日 星期一: what a page prints at its edge.</summary>
    static bool IsFolio(ReadOnlySpan<char> text)
    {
        if (text.Length > 40) return false;
        var dated = text.Contains("星期", StringComparison.Ordinal) && text.Contains('月');
        var numbered = text.Length <= 8 && text[^1] == '版' && text.IndexOfAnyInRange('0', '9') >= 0;
        var bare = text.Length <= 6 && !text.Contains('%');
        if (!dated && !numbered && !bare) return false;
        var rest = text.ToString();
        foreach (var word in PressWords.Folio.All) rest = rest.Replace(word, "", StringComparison.Ordinal);
        var letters = 0;
        foreach (var c in rest) if (char.IsLetter(c) && c is not ('一' or '二' or '三' or '四' or '五' or '六' or '天')) letters++;
        return letters <= 8 && dated || letters <= 2 && numbered || letters == 0 && bare;
    }

    static bool IsEditors(ReadOnlySpan<char> text)
    {
        if (text.Length > 60) return false;
        foreach (var word in PressWords.Editors.All)
            if (text.StartsWith(word) && text.Length > word.Length && text[word.Length] is '：' or ':' or ' ' or '\u3000' or '/' or '|')
                return true;
        return false;
    }

    static bool IsRule(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) return false;
        return true;
    }
}
