using System.Numerics;
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
    /// <summary>By the first two characters of names: what they mean, and which longer names there are.</summary>
    readonly PairRows<Beginning> _beginnings;
    /// <summary>Names of three and of four characters.</summary>
    readonly WordSlots<ulong, Known> _short;
    /// <summary>The first two characters of names; the first three of names of three, the first four of longer ones.</summary>
    readonly WordFilter _begins = new(), _goesOn = new();

    /// <summary>What a name means.</summary>
    struct Known
    {
        public Meaning[]? Meanings;
    }

    /// <summary>Two characters that names begin with.</summary>
    struct Beginning
    {
        /// <summary>What they mean as a name; null where they are none.</summary>
        public Meaning[]? Meanings;
        /// <summary>A bit for each length of the names that go on from them.</summary>
        public uint Longer;
    }

    public Gazetteer(DivisionTable divisions)
    {
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        GazetteerRows.Fill(this, divisions);
        var counts = new int[char.MaxValue + 1];
        foreach (var name in _names.Keys) counts[name[0]]++;
        _beginnings = new(counts);
        _short = new((int)BitOperations.RoundUpToPowerOf2(2 * (uint)_names.Keys.Count(name => name.Length <= WordList.LongestWord)));
        foreach (var (name, meanings) in _names) Index(name, meanings);
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
        _names[name] = _names.TryGetValue(name, out var before) ? [.. before, meaning] : [meaning];
    }

    /// <summary>True for the first two characters of some name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(char first, char second) => _begins.MayHave((uint)first << 16 | second) && _beginnings.TryFind(first, second, out _);

    /// <summary>The longest name that begins at an offset, and its length; null when none does.</summary>
    public Meaning[]? At(ReadOnlySpan<char> text, int start, out int length)
    {
        length = 0;
        if (start + 1 >= text.Length || !_beginnings.TryFind(text[start], text[start + 1], out var place)) return null;
        ref readonly var beginning = ref _beginnings[place];
        for (var longer = Longer(beginning.Longer, text[start..]); longer != 0; longer &= ~(1u << length))
        {
            length = BitOperations.Log2(longer);
            if (start + length <= text.Length && Find(text.Slice(start, length)) is { } found) return found;
        }
        length = beginning.Meanings is null ? 0 : 2;
        return beginning.Meanings;
    }

    /// <summary>Of the lengths of names of more than two characters those that a text may begin with, by its third and fourth.</summary>
    uint Longer(uint lengths, ReadOnlySpan<char> text)
    {
        const uint three = 1 << 3;
        if (lengths == 0 || text.Length < 3) return 0;
        if ((lengths & three) != 0 && !_goesOn.MayHave(WordList.Pack(text[..3]))) lengths &= ~three;
        return lengths > three * 2 - 1 && (text.Length < 4 || !_goesOn.MayHave(WordList.Pack(text[..4]))) ? lengths & three : lengths;
    }

    /// <summary>What a name of at least three characters means; null where there is none.</summary>
    Meaning[]? Find(ReadOnlySpan<char> name) =>
        name.Length <= WordList.LongestWord ? _short.Find(WordList.Pack(name)).Meanings : _lookup.TryGetValue(name, out var found) ? found : null;

    void Index(string name, Meaning[] meanings)
    {
        _begins.Add((uint)name[0] << 16 | name[1]);
        ref var beginning = ref _beginnings.At(name[0], name[1]);
        if (name.Length == 2) beginning.Meanings = meanings;
        else
        {
            beginning.Longer |= 1u << name.Length;
            _goesOn.Add(WordList.Pack(name.AsSpan(0, Math.Min(name.Length, WordList.LongestWord))));
            if (name.Length <= WordList.LongestWord) _short.At(WordList.Pack(name)).Meanings = meanings;
        }
    }

    public Meaning[] Of(string name) => _names.GetValueOrDefault(name) ?? [];
}
