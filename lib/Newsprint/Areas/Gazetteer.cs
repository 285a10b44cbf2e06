using System.Runtime.CompilerServices;

namespace Newsprint;

/// <summary>Every name of a place or word for one, found in a text by its first two characters and then by length.</summary>
sealed class Gazetteer
{
    const int Longest = 24;

    static volatile Gazetteer? s_current;
    static DivisionTable? s_of;

    readonly Dictionary<string, Meaning[]> _names = new(9000);
    readonly Dictionary<string, Meaning[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    /// <summary>The names that fit a number, which are most: by it, one more than their place among their meanings.</summary>
    readonly WordSlots<int> _short = new(1 << 15);
    readonly List<Meaning[]> _ofShort = [];
    /// <summary>The first two characters of names, and the next two of those that fit no number.</summary>
    readonly PairFilter _begins = new(), _goesOn = new();
    /// <summary>By the first two characters of names: a bit for each length there is.</summary>
    readonly WordSlots<uint> _lengths = new(1 << 14);

    public Gazetteer(DivisionTable divisions)
    {
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        GazetteerRows.Fill(this, divisions);
    }

    /// <summary>The names of the divisions as they are loaded now.</summary>
    public static Gazetteer Current
    {
        get
        {
            var table = Divisions.Table;
            if (s_current is { } current && ReferenceEquals(s_of, table)) return current;
            var made = new Gazetteer(table);
            (s_of, s_current) = (table, made);
            return made;
        }
    }

    public Dictionary<string, Place> ByCode { get; } = new(3600);
    /// <summary>Newspapers whose names do not say where they are published.</summary>
    public Dictionary<string, Place> Papers { get; } = [];
    public IEnumerable<string> Names => _names.Keys;

    public void Add(string name, Meaning meaning)
    {
        if (name.Length is < 2 or > Longest) return;
        Meaning[] all = _names.TryGetValue(name, out var before) ? [.. before, meaning] : [meaning];
        _names[name] = all;
        if (name.Length <= WordList.LongestWord) AddShort(name, all);
        else _goesOn.Add(name[2], name[3]);
        _begins.Add(name[0], name[1]);
        _lengths.At((ulong)name[0] << 16 | name[1]) |= 1u << name.Length;
    }

    /// <summary>True for the first two characters of some name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(char first, char second) => _begins.MayHave(first, second) && _lengths.Find((ulong)first << 16 | second) != 0;

    /// <summary>The longest name that begins at an offset, and its length; null when none does.</summary>
    public Meaning[]? At(ReadOnlySpan<char> text, int start, out int length)
    {
        length = 0;
        if (start + 1 >= text.Length) return null;
        var lengths = _lengths.Find((ulong)text[start] << 16 | text[start + 1]);
        while (lengths != 0)
        {
            length = 31 - System.Numerics.BitOperations.LeadingZeroCount(lengths);
            if (start + length <= text.Length && Find(text.Slice(start, length)) is { } found) return found;
            lengths &= ~(1u << length);
        }
        length = 0;
        return null;
    }

    Meaning[]? Find(ReadOnlySpan<char> name) =>
        name.Length > WordList.LongestWord ? _goesOn.MayHave(name[2], name[3]) && _lookup.TryGetValue(name, out var found) ? found : null
        : _short.Find(WordList.Pack(name)) is > 0 and var place ? _ofShort[place - 1] : null;

    void AddShort(string name, Meaning[] all)
    {
        ref var place = ref _short.At(WordList.Pack(name));
        if (place == 0)
        {
            _ofShort.Add(all);
            place = _ofShort.Count;
        }
        _ofShort[place - 1] = all;
    }

    public Meaning[] Of(string name) => _names.GetValueOrDefault(name) ?? [];
}
