namespace Newsprint;

/// <summary>Tells lines that belong to the page and to no article: jump lines, folios, editors' credits, bare rules.</summary>
static class FurnitureReader
{
    const int LongestEdge = 80;

    /// <summary>True for such a line.</summary>
    public static bool Is(ReadOnlySpan<char> text) => JumpReader.Is(text) || IsFolio(text) || IsDayOfPage(text)
        || IsSection(text) || IsEditors(text) || IsContact(text) || IsRule(text);

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

    /// <summary>A04 经济 2024年1月18日 星期四 责任编辑：吴昊: no sentence, and the day of the week right behind the date.</summary>
    static bool IsDayOfPage(ReadOnlySpan<char> text)
    {
        var week = text.Length <= LongestEdge ? text.IndexOf("星期") : -1;
        if (week < 8 || text.IndexOfAny("，。；！？") >= 0) return false;
        var date = text[..week].TrimEnd();
        if (date[^1] is >= '0' and <= '9') return date.Length is >= 8 and <= 16 && date.IndexOfAnyExcept("0123456789.-/ ") < 0;
        return date is [.., '日'] && date.Length >= 8 && date.IndexOf('年') is > 3 and var year && date.Length - year <= 7
            && (text.IndexOfAny(':', '：') < 0 || PressWords.Editors.In(text));
    }

    /// <summary>03 民生, 要 闻, YAOWEN: what a page or a part of one is called, and its number.</summary>
    static bool IsSection(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 20) return false;
        int han = 0, capitals = 0;
        foreach (var c in text)
        {
            if (Glyph.IsHan(c)) han++;
            else if (c is >= 'A' and <= 'Z') capitals++;
            else if (!Glyph.IsDigit(c) && !char.IsWhiteSpace(c) && c is not ('·' or '|' or '/')) return false;
        }
        if (han == 0) return capitals > 4 && text.IndexOfAnyInRange('0', '9') < 0;
        if (han is < 2 or > 6 || capitals > 1) return false;
        Span<char> words = stackalloc char[20];
        var length = 0;
        foreach (var c in text)
            if (Glyph.IsHan(c) && c is not ('第' or '版')) words[length++] = c;
        if (length == 0) return false;
        var rest = (ReadOnlySpan<char>)words[..length];
        while (rest.Length > 0 && PressWords.Sections.Start(rest) is { } word) rest = rest[word.Length..];
        return rest.IsEmpty;
    }

    /// <summary>供水热线：96390　供电热线：95598: numbers to call and no sentence.</summary>
    static bool IsContact(ReadOnlySpan<char> text)
    {
        if (text.Length is < 6 or > LongestEdge || text.IndexOfAny("，。；！？") >= 0 || !PressWords.Contacts.In(text)) return false;
        var number = text[(text.LastIndexOfAny(':', '：') + 1)..].Trim();
        if (number.Length == text.Length || number.Length < 5) return false;
        foreach (var c in number)
            if (!Glyph.IsDigit(c) && !char.IsWhiteSpace(c) && c is not ('-' or '—' or '、' or '(' or ')' or '（' or '）')) return false;
        return true;
    }

    static bool IsEditors(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestEdge) return false;
        text = text[BylineReader.Marks(text)..];
        foreach (var word in PressWords.Editors.All)
            if (text.StartsWith(word) && text.Length > word.Length
                && text[word.Length] is '：' or ':' or ' ' or '\u3000' or '/' or '|' or 'C')
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
