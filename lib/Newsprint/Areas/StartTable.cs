namespace Newsprint;

/// <summary>What a character says about whether the name of a place begins with it, or near it.</summary>
[Flags]
enum StartBits : byte
{
    None = 0,
    /// <summary>Some listed name begins with it.</summary>
    Name = 1,
    Chinese = 2,
    /// <summary>A word may begin behind it.</summary>
    Opens = 4,
    /// <summary>What authorities are named by where their place is known: 市财政局.</summary>
    Seat = 8,
    /// <summary>
    /// The last character of towns and villages, the first one of words for zones: without one near, no unlisted name begins.
    /// </summary>
    Mark = 16,
    /// <summary>A place of another country that no table holds may begin with it.</summary>
    Sound = 32,
}

/// <summary>All that is asked of each character while places are looked for, told by one read.</summary>
sealed class StartTable
{
    static readonly string s_marks = "镇乡街村" + AreaWords.Zones.Firsts;

    readonly StartBits[] _bits = new StartBits[char.MaxValue + 1];

    /// <param name="names">The listed names.</param>
    public StartTable(IEnumerable<string> names)
    {
        for (var c = 0; c <= char.MaxValue; c++)
            _bits[c] = (Boundary.MayBeginBehind((char)c) ? StartBits.Opens : 0)
                | (c is >= '\u4e00' and <= '\u9fff'
                    ? ForeignReader.MayBegin((char)c)
                    ? StartBits.Chinese | StartBits.Sound
                    : StartBits.Chinese
                    : 0);
        foreach (var name in names) _bits[name[0]] |= StartBits.Name;
        foreach (var seat in "省市区县州") _bits[seat] |= StartBits.Seat;
        foreach (var mark in s_marks) _bits[mark] |= StartBits.Mark;
    }

    public StartBits this[char c] => _bits[c];
}
