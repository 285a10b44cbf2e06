namespace Newsprint;

/// <summary>Whether a name goes on with the place named before it: 湖北|宜昌, 四川|省会|成都, 土耳其|南部的|哈塔伊省.</summary>
static class Adjoining
{
    /// <summary>True where nothing, or only what says which part of it, stands between.</summary>
    public static bool Are(string text, int from, int to)
    {
        if (to - from is < 0 or > 7) return false;
        var between = text.AsSpan(from, to - from);
        if (from > 0 && text[from - 1] is '省' && between is ['会', ..]) between = between[1..];
        between = between.TrimStart('的');
        if (between.EndsWith("的", StringComparison.Ordinal)) between = between[..^1];
        if (AreaWords.Seats.End(between) is { } seat) between = between[..^seat.Length];
        return between.IsEmpty || between[^1] is '部' && between[..^1].IndexOfAnyExcept("东西南北中") < 0;
    }
}
