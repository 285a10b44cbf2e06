using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>Every name of a place or word for one, found in a text by its first two characters and then by length.</summary>
sealed class Gazetteer
{
    const int Longest = 24;

    static volatile Held? s_held;

    /// <summary>The names of a table; kept and changed as one, for several threads ask.</summary>
    sealed record Held(DivisionTable Of, Gazetteer Names);

    readonly Dictionary<string, Meaning[]> _names = new(9000);
    /// <summary>Names of more than four characters, the longest first, those together that begin with the same four.</summary>
    readonly List<List<(string Name, Meaning[] Meanings)>> _long = [[]];
    /// <summary>
    /// The first two characters of names; the number of a pair has a bit for a name of two, and one for each sixteenth of all characters in
    /// which lies the third of a longer name.
    /// </summary>
    readonly PairRows _pairs;
    /// <summary>By the place of a pair: what it means, and which longer names there are.</summary>
    readonly Beginning[] _beginnings;
    /// <summary>Names of three characters, and what four mean and begin.</summary>
    readonly WordSlots<Beginning> _more;
    /// <summary>The first two characters of names.</summary>
    readonly PairStarts _begins = new();
    /// <summary>The first three of names of three, the first four of longer ones.</summary>
    readonly WordFilter _goesOn = new();

    /// <summary>Characters that names begin with.</summary>
    struct Beginning
    {
        /// <summary>What they mean as a name; null where they are none.</summary>
        public Meaning[]? Meanings;
        /// <summary>
        /// Of two characters a bit for names of three that go on from them, and one for longer ones; of four which of <see cref="_long"/>
        /// do.
        /// </summary>
        public uint Longer;
    }

    const int Three = 3, Four = WordList.LongestWord, OfTwo = 15;

    public Gazetteer(DivisionTable divisions)
    {
        GazetteerRows.Fill(this, divisions);
        var counts = new int[char.MaxValue + 1];
        foreach (var name in _names.Keys) counts[name[0]]++;
        _pairs = new(counts);
        _beginnings = new Beginning[_pairs.Count];
        _more = new((int)BitOperations.RoundUpToPowerOf2((uint)_names.Count * 3 / 2));
        foreach (var (name, meanings) in _names) Index(name, meanings);
    }

    /// <summary>The names of the divisions as they are loaded now.</summary>
    public static Gazetteer Current
    {
        get
        {
            var table = Divisions.Table;
            if (s_held is { } held && ReferenceEquals(held.Of, table)) return held.Names;
            var made = new Gazetteer(table);
            s_held = new(table, made);
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
        _names[name] = _names.TryGetValue(name, out var before) ? [.. before, meaning] : [meaning];
    }

    /// <summary>A bit for each of the first sixty-four characters of a text with which, and with the next one, names may begin.</summary>
    public ulong MayBegin(ReadOnlySpan<char> text) => _begins.In(text);

    /// <summary>Which pair of first characters of names a text begins with; 0 where it begins with none.</summary>
    /// <param name="text">Two characters or more.</param>
    /// <param name="begins">1 where it may begin with a name, as far as three characters tell; else 0.</param>
    /// <param name="longer">Which longer names that may be, as far as three characters tell.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Pair(ReadOnlySpan<char> text, out ulong begins, out uint longer)
    {
        var pair = _pairs.Place(text[0], text[1]);
        var known = _pairs[pair];
        var goesOn = known >> Sixteenth(text.Length > 2 ? text[2] : '\0') & 1;
        begins = known >> OfTwo | goesOn;
        longer = _beginnings[pair].Longer & 0 - goesOn;
        return pair;
    }

    static int Sixteenth(char third) => (int)(third * 0x9E3779B1u >> 28);

    /// <summary>The longest name that begins at an offset, and its length; null when none does.</summary>
    public Meaning[]? At(ReadOnlySpan<char> text, int start, out int length)
    {
        length = 0;
        if (start + 1 >= text.Length || !_begins.MayBe(text[start], text[start + 1])) return null;
        text = text[start..];
        var pair = Pair(text, out var begins, out var longer);
        return begins == 0 ? null : Of(text, pair, longer, out length);
    }

    /// <summary>The longest name that a text begins with, as told of its pair; and its length.</summary>
    public Meaning[]? Of(ReadOnlySpan<char> text, int pair, uint longer, out int length)
    {
        ref readonly var beginning = ref _beginnings[pair];
        length = 0;
        var found = (longer & 1u << Four) != 0 ? FromFour(text, out length) : null;
        if (found is null && (longer & 1u << Three) != 0) found = More(text, length = Three).Meanings;
        if (found is null) length = beginning.Meanings is null ? 0 : 2;
        return found ?? beginning.Meanings;
    }

    /// <summary>What the longest name of four characters or more means that a text begins with; null where it begins with none.</summary>
    Meaning[]? FromFour(ReadOnlySpan<char> text, out int length)
    {
        ref readonly var four = ref More(text, Four);
        foreach (var (name, meanings) in CollectionsMarshal.AsSpan(_long[(int)four.Longer]))
            if (text.StartsWith(name))
            {
                length = name.Length;
                return meanings;
            }
        length = Four;
        return four.Meanings;
    }

    /// <summary>What is known of the first characters of a text; what the empty slot knows, nothing, where they are not there.</summary>
    ref readonly Beginning More(ReadOnlySpan<char> text, int length)
    {
        var packed = text.Length < length ? 0 : WordList.Pack(text[..length]);
        return ref _more.Find(packed != 0 && _goesOn.MayHave(packed) ? packed : 0);
    }

    void Index(string name, Meaning[] meanings)
    {
        _begins.Add(name[0], name[1]);
        var known = _pairs[name[0], name[1]] | 1u << (name.Length == 2 ? OfTwo : Sixteenth(name[2]));
        ref var beginning = ref _beginnings[_pairs.Set(name[0], name[1], (ushort)known)];
        var length = Math.Min(name.Length, Four);
        if (length > 2)
        {
            beginning.Longer |= 1u << length;
            var packed = WordList.Pack(name.AsSpan(0, length));
            _goesOn.Add(packed);
            beginning = ref _more.At(packed);
        }
        if (name.Length == length) beginning.Meanings = meanings;
        else AddLong(name, meanings, ref beginning.Longer);
    }

    void AddLong(string name, Meaning[] meanings, ref uint which)
    {
        if (which == 0)
        {
            which = (uint)_long.Count;
            _long.Add([]);
        }
        var names = _long[(int)which];
        names.Insert(names.FindLastIndex(one => one.Name.Length >= name.Length) + 1, (name, meanings));
    }

    public Meaning[] Of(string name) => _names.GetValueOrDefault(name) ?? [];
}
