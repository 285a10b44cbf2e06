namespace Newsprint;

/// <summary>
/// Goes through a text from one place where a name may begin to the next; most characters are passed over by one look at a table.
/// </summary>
ref struct AreaStarts(string text, Gazetteer names, AreaContext context)
{
    const int Near = 5;

    /// <summary>
    /// The first offset from <paramref name="at"/> on where a listed name begins, or a town, a zone or an authority may; the text's length
    /// when there is none.
    /// </summary>
    /// <param name="at">Where to look from.</param>
    /// <param name="meanings">What the longest listed name there means; null where none begins.</param>
    /// <param name="length">Its length.</param>
    public readonly int Next(int at, out Meaning[]? meanings, out int length)
    {
        (meanings, length) = (null, 0);
        var span = text.AsSpan();
        var starts = names.Starts;
        var sound = context.Abroad is null ? StartBits.None : StartBits.Sound;
        var before = at == 0 ? StartBits.Opens : starts[span[at - 1]];
        for (; at < span.Length; at++)
        {
            var bits = starts[span[at]];
            var opens = (before & StartBits.Opens) != 0 && (bits & StartBits.Chinese) != 0;
            before = bits;
            if ((bits & StartBits.Name) != 0 && at + 1 < span.Length && names.TryPair(span[at], span[at + 1], out var pair))
            {
                meanings = names.Of(span[at..], pair, out length);
                // Where none of the names that begin so goes on so, only what has no list may still begin.
                if (meanings is not null || opens || (bits & sound) != 0) break;
            }
            else if (opens && ((bits & StartBits.Seat) != 0 || IsMarkNear(span[(at + 1)..], starts)) || (bits & sound) != 0) break;
        }
        return at;
    }

    static bool IsMarkNear(ReadOnlySpan<char> after, StartTable starts)
    {
        for (var at = 0; at < after.Length && at < Near; at++)
            if ((starts[after[at]] & StartBits.Mark) != 0) return true;
        return false;
    }
}
