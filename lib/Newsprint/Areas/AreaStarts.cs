using System.Buffers;

namespace Newsprint;

/// <summary>Goes through a text from one place where a name may begin to the next; most characters are passed over by one look at a table.</summary>
ref struct AreaStarts(string text, Gazetteer names, AreaContext context)
{
    /// <summary>Last characters of towns and villages, first ones of words for zones: without one near, no unlisted name begins.</summary>
    static readonly SearchValues<char> Marks = SearchValues.Create("镇乡街村" + AreaWords.Zones.Firsts);
    const int Near = 5;

    int _mark = -1;

    /// <summary>The first offset from <paramref name="at"/> on where a listed name, a town, a zone or an authority may begin; the text's length when there is none.</summary>
    public int Next(int at)
    {
        while (at < text.Length && !names.MayBegin(text, at) && !MayBeginUnlisted(at) && !ForeignReader.MayBegin(text, at, context)) at++;
        return at;
    }

    bool MayBeginUnlisted(int at)
    {
        if (!Boundary.MayBegin(text, at) || text[at] is < '\u4e00' or > '\u9fff') return false;
        if (text[at] is '省' or '市' or '区' or '县' or '州') return true;
        if (_mark <= at) _mark = text.AsSpan(at + 1).IndexOfAny(Marks) is >= 0 and var next ? at + 1 + next : int.MaxValue;
        return _mark - at <= Near;
    }
}
