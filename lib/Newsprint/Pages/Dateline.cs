namespace Newsprint;

/// <summary>A day as a report gives it for itself: month and day, and the year where it is printed.</summary>
readonly record struct Dateline(int? Year, int Month, int Day, int Offset)
{
    /// <summary>True where the text calls it 昨天: no day of a report that speaks of 今天 as well.</summary>
    public bool IsEve { get; private init; }

    /// <summary>
    /// The day that opens a report or a caption (<c>12月3日，…</c>, <c>新华社北京12月3日电</c>), or that its first sentence
    /// gives in brackets (<c>今天（12月3日）</c>); null when there is none. The offset counts in the text given.
    /// </summary>
    public static Dateline? Of(ReadOnlySpan<char> text)
    {
        var sentence = FirstSentence(text);
        var lead = BylineReader.Read(text)?.Length ?? 0;
        if (At(text, SkipBlanks(text, lead)) is { } opening && !IsRange(text[(opening.Offset + opening.Length(text))..]))
            return Stated(text, opening);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (At(text, i) is not { } found) continue;
            var end = found.Offset + found.Length(text);
            var wire = i < lead;
            var bracketed = i > 0 && text[i - 1] is '（' or '(' && end < text.Length && text[end] is '）' or ')' && IsToday(text[..(i - 1)])
                && !IsRange(text[(end + 1)..]);
            if (wire || bracketed) return found with { IsEve = !wire && text[i - 3] is '昨' && !(i > 3 && text[i - 4] is '至') };
            i = end - 1;
        }
        return null;
    }

    // 8月26日，发生泥石流。截至今天（8月27日）…: a day that opens the text is of what it tells of, where 今天 is another.
    static Dateline Stated(ReadOnlySpan<char> text, Dateline opening)
    {
        const string today = "今天（";
        var from = opening.Offset + opening.Length(text);
        if (text[from..].IndexOf(today) is not (>= 0 and var at) || At(text, from + at + today.Length) is not { } said) return opening;
        var end = said.Offset + said.Length(text);
        return end < text.Length && text[end] is '）' && (said.Month, said.Day) != (opening.Month, opening.Day)
            ? said with { Offset = opening.Offset }
            : opening;
    }

    /// <summary>The first day with its year that stands in a text; null when none does.</summary>
    public static DateOnly? WithYear(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (At(text, i) is { Year: not null } found && found.On(null, null) is { } day) return day;
        return null;
    }

    /// <summary>
    /// A day of the year before dates a report at the turn of the year only; 6月8日是… in May is what the report tells of, and so is a
    /// day of years ago.
    /// </summary>
    const int Turn = 31;

    const int Ago = 2;

    public DateOnly? On(DateOnly? published, int? year)
    {
        if (Year is { } printed) return Make(printed, Month, Day) is { } said && !(said < published?.AddYears(-Ago)) ? said : null;
        if (published is { } day)
            return Make(day.Year, Month, Day) is { } same && same <= day.AddDays(1)
                ? same
                : Make(day.Year - 1, Month, Day) is { } before && before >= day.AddDays(-Turn)
                ? before
                : null;
        return year is { } guessed ? Make(guessed, Month, Day) : null;
    }

    static DateOnly? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>A date that begins at an offset: <c>12月3日</c>, <c>2022年12月3日</c>.</summary>
    static Dateline? At(ReadOnlySpan<char> text, int offset)
    {
        if (offset > 0 && offset <= text.Length && Glyph.IsDigit(text[offset - 1])) return null;
        var at = offset;
        int? year = null;
        if (Number(text, ref at, 4) is >= 1000 and var first && Take(text, ref at, '年')) year = first;
        else at = offset;
        if (Number(text, ref at, 2) is not (>= 1 and <= 12 and var month) || !Take(text, ref at, '月')) return null;
        if (Number(text, ref at, 2) is not (>= 1 and <= 31 and var day) || !(Take(text, ref at, '日') || Take(text, ref at, '号')))
            return null;
        return new Dateline(year, month, day, offset);
    }

    int Length(ReadOnlySpan<char> text) => text[Offset..].IndexOfAny('日', '号') + 1;

    static int Number(ReadOnlySpan<char> text, ref int at, int most)
    {
        var value = -1;
        for (var n = 0; n < most && at < text.Length && Glyph.Digit(text[at]) is >= 0 and var digit; n++, at++)
            value = Math.Max(value, 0) * 10 + digit;
        return value;
    }

    static bool Take(ReadOnlySpan<char> text, ref int at, char c)
    {
        if (at >= text.Length || text[at] != c) return false;
        at++;
        return true;
    }

    // 4月1日—3日，… 昨天（4月1日）到今天，…: the days of what is told of.
    static bool IsRange(ReadOnlySpan<char> after) => after is ['—' or '–' or '－' or '-' or '~' or '～' or '至' or '到', ..];

    static bool IsToday(ReadOnlySpan<char> before) =>
        before.EndsWith("今天") || before.EndsWith("今日") || before.EndsWith("昨天") || before.EndsWith("昨日") || before.EndsWith("日前");

    static ReadOnlySpan<char> FirstSentence(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('。', '！', '？');
        return text[..Math.Min(end < 0 ? text.Length : end, 200)];
    }

    static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
