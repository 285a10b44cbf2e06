namespace Newsprint;

/// <summary>Goes through a text from one place where a name may begin to the next; most characters are passed over by one look at a table.</summary>
readonly ref struct AreaStarts(string text, Gazetteer names, AreaContext context)
{
    /// <summary>Last characters of towns and villages, first ones of words for zones: without one near, no unlisted name begins.</summary>
    static readonly CharSet Marks = new("镇乡街村" + AreaWords.Zones.Firsts);
    const int Near = 5;

    /// <summary>The first offset from <paramref name="at"/> on where a listed name, a town, a zone or an authority may begin; the text's length when there is none.</summary>
    public int Next(int at)
    {
        while (at < text.Length && !names.MayBegin(text, at) && !MayBeginUnlisted(at) && !ForeignReader.MayBegin(text, at, context)) at++;
        return at;
    }

    bool MayBeginUnlisted(int at) =>
        Boundary.MayBegin(text, at) && text[at] is >= '\u4e00' and <= '\u9fff' && (text[at] is '省' or '市' or '区' or '县' or '州' || IsMarkNear(at));

    bool IsMarkNear(int at)
    {
        foreach (var c in text.AsSpan(at + 1, Math.Min(Near, text.Length - at - 1)))
            if (Marks.Contains(c)) return true;
        return false;
    }
}
