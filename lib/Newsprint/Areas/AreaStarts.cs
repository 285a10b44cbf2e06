using System.Buffers;

namespace Newsprint;

/// <summary>Goes through a text from one place where a name may begin to the next; most characters are passed over by one look at a table.</summary>
ref struct AreaStarts(string text, Gazetteer names, AreaContext context)
{
    /// <summary>Last characters of towns and villages, first ones of words for zones: without one near, no unlisted name begins.</summary>
    static readonly SearchValues<char> Marks = SearchValues.Create("镇乡街村" + AreaWords.Zones.Firsts);
    const int Near = 5;

    /// <summary>The first of them behind what was looked at last.</summary>
    int _mark;

    /// <summary>The first offset from <paramref name="at"/> on where a listed name, a town, a zone or an authority may begin; the text's length when there is none.</summary>
    public int Next(int at)
    {
        var span = text.AsSpan();
        var abroad = context.Abroad is not null;
        for (; at < span.Length; at++)
        {
            var c = span[at];
            if (at + 1 < span.Length && names.MayBegin(c, span[at + 1])) break;
            if (c is < '\u4e00' or > '\u9fff') continue;
            if (Boundary.MayBegin(text, at) && (c is '省' or '市' or '区' or '县' or '州' || IsMarkNear(at)) || abroad && ForeignReader.MayBegin(c)) break;
        }
        return at;
    }

    bool IsMarkNear(int at)
    {
        if (_mark <= at) _mark = text.AsSpan(at + 1).IndexOfAny(Marks) is >= 0 and var found ? at + 1 + found : int.MaxValue;
        return _mark - at <= Near;
    }
}
