namespace Newsprint;

/// <summary>What a character says about whether the name of a place begins with it, or near it.</summary>
[Flags]
enum StartBits : byte
{
    None = 0,
    Chinese = 1,
    /// <summary>A word may begin behind it.</summary>
    Opens = 2,
    /// <summary>What authorities are named by where their place is known: 市财政局.</summary>
    Seat = 4,
    /// <summary>The last character of towns and villages: without one near, none of them begins.</summary>
    Town = 8,
    /// <summary>A place of another country that no table holds may begin with it.</summary>
    Sound = 16,
    /// <summary>The first character of what such a place may be called behind its own name: 州.</summary>
    Closes = 32,
    /// <summary>The first and the second character of words for zones: without two of them near, none begins.</summary>
    Zone = 64,
    Zoned = 128,
}

/// <summary>All that is asked of each character while places are looked for, told by one read.</summary>
sealed class StartTable
{
    readonly StartBits[] _bits = new StartBits[char.MaxValue + 1];

    public static StartTable Default { get; } = new();

    StartTable()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            _bits[c] = (Boundary.MayBeginBehind((char)c) ? StartBits.Opens : 0)
                | (c is >= '\u4e00' and <= '\u9fff'
                    ? ForeignReader.MayBegin((char)c)
                    ? StartBits.Chinese | StartBits.Sound
                    : StartBits.Chinese
                    : 0);
        foreach (var seat in "省市区县州") _bits[seat] |= StartBits.Seat;
        foreach (var town in "镇乡街村") _bits[town] |= StartBits.Town;
        foreach (var kind in ForeignReader.KindFirsts) _bits[kind] |= StartBits.Closes;
        foreach (var zone in AreaWords.Zones.All)
        {
            _bits[zone[0]] |= StartBits.Zone;
            _bits[zone[1]] |= StartBits.Zoned;
        }
    }

    public StartBits this[char c] => _bits[c];
}
