namespace Newsprint;

/// <summary>The day in the name of a page's file: 20221205.txt, daily-2022-12-05-03.txt.</summary>
static class NameDate
{
    const int Digits = 8;

    /// <summary>The first day that a name holds; null where it holds none.</summary>
    /// <param name="name">A path, or the name of an entry; only what stands behind the last slash is looked at.</param>
    public static DateOnly? Of(string name)
    {
        var file = name.AsSpan()[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        for (var at = 0; at < file.Length; at++)
            if ((at == 0 || !char.IsAsciiLetterOrDigit(file[at - 1])) && At(file[at..]) is { } day) return day;
        return null;
    }

    // Eight digits with nothing or the same sign between year, month and day.
    static DateOnly? At(ReadOnlySpan<char> text)
    {
        var (number, digits, at) = (0, 0, 0);
        for (; at < text.Length && digits < Digits; at++)
            if (char.IsAsciiDigit(text[at])) (number, digits) = (number * 10 + text[at] - '0', digits + 1);
            else if (digits is not (4 or 6) || text[at] is not ('-' or '_' or '.') || !char.IsAsciiDigit(text[at - 1])) return null;
        if (digits < Digits || at < text.Length && char.IsAsciiLetterOrDigit(text[at])) return null;
        var (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }
}
