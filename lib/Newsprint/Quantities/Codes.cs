namespace Newsprint;

/// <summary>Digits that go on from letters: C919, ha-12, PM2.5, F-16.</summary>
static class Codes
{
    /// <summary>True where a number would be part of a code.</summary>
    public static bool IsInside(ReadOnlySpan<char> text, int start)
    {
        if (start == 0) return false;
        var before = text[start - 1];
        if (char.IsAsciiLetter(before)) return CompanyWords.Abbreviations.End(text[..start]) is null;
        return start > 1 && before is '-' or '.' or '_' or '/' && char.IsAsciiLetter(text[start - 2]);
    }

    /// <summary>The end of the code, at least one character on.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        at++;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '.' or '_')) at++;
        return at;
    }
}
