using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Newsprint;

/// <summary>
/// Words of up to four characters with their class and cost, from <c>words.tsv</c>, the tables that add to it and <c>cues.tsv</c>.
/// </summary>
/// <remarks>
/// Cutting asks for every stretch of text whether it is a word. So words of one character stand in a table of their own, those of
/// two in one that also says whether longer words begin so, and longer ones are looked for only where that says so.
/// </remarks>
sealed class Vocabulary
{
    readonly Entry[] _ones = new Entry[char.MaxValue + 1];
    readonly PairRows<Entry> _twos;
    readonly WordSlots<Entry> _longer = new(1 << 15);
    /// <summary>The second and third characters of longer words.</summary>
    readonly WordFilter _inLonger = new();
    /// <summary>What words can be; the first is no word.</summary>
    readonly Sense[] _senses = new Sense[byte.MaxValue + 1];
    int _senseCount = 1;

    /// <summary>What a word is.</summary>
    /// <param name="Class">The letter of words.tsv; 0 for what is no word.</param>
    /// <param name="Cue">What the word says about figures near it.</param>
    public readonly record struct Sense(char Class, Cue Cue);

    /// <summary>What cutting asks of a stretch of text, in as few bytes as will do.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 2)]
    public struct Entry
    {
        /// <summary>The number of what it is; 0 for no word.</summary>
        public byte Sense;
        /// <summary>True for two characters that longer words begin with.</summary>
        public bool BeginsLonger;
        /// <summary>Negative log of the word's relative frequency.</summary>
        public float Cost;
    }

    public static Vocabulary Default { get; } = new();

    Vocabulary()
    {
        var rows = VocabularyRows.All();
        _twos = new(VocabularyRows.PairsByFirst(rows));
        foreach (var row in rows) Enter(row);
    }

    /// <summary>What a word is; false when it is none.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out Sense sense)
    {
        var entry = word.Length switch
        {
            1 => _ones[word[0]],
            2 => TryTwo(word[0], word[1], out var place) ? Two(place) : default,
            3 or 4 => _longer.Find(WordList.Pack(word)),
            _ => default,
        };
        sense = this[entry.Sense];
        return entry.Sense > 0;
    }

    /// <summary>What the words of a number are.</summary>
    public Sense this[int number] => _senses[number];

    public ref readonly Entry One(char word) => ref _ones[word];

    /// <summary>True where two characters are a word, or longer words begin with them; says where that stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTwo(char first, char second, out int place) => _twos.TryFind(first, second, out place);

    public ref readonly Entry Two(int place) => ref _twos[place];

    public ref readonly Entry Longer(ulong word) => ref _longer.Find(word);

    /// <summary>True where a word of three or more characters may have these as its second and third.</summary>
    public bool MayBeInLonger(char second, char third) => _inLonger.MayHave((uint)second << 16 | third);

    /// <summary>Enters a word over what is known of it; a cue adds to that.</summary>
    void Enter(in VocabularyRow row)
    {
        ref var known = ref At(row.Word);
        var cost = row.AddsCue && known.Sense > 0 ? Math.Min(known.Cost, row.Cost) : row.Cost;
        var cue = row.AddsCue ? row.Cue | this[known.Sense].Cue : Cue.None;
        (known.Cost, known.Sense) = (cost, NumberOf(row.Class, cue));
    }

    /// <summary>The place of a word of up to four characters.</summary>
    ref Entry At(ulong word)
    {
        if (word <= 0xFFFF) return ref _ones[word];
        if (word <= 0xFFFF_FFFF) return ref _twos.At((char)(word >> 16), (char)word);
        var begin = word <= 0xFFFF_FFFF_FFFF ? word : word >> 16;
        _inLonger.Add((uint)begin);
        _twos.At((char)(begin >> 32), (char)(begin >> 16)).BeginsLonger = true;
        return ref _longer.At(word);
    }

    byte NumberOf(char kind, Cue cue)
    {
        for (var number = 1; number < _senseCount; number++)
            if (_senses[number].Class == kind && _senses[number].Cue == cue) return (byte)number;
        _senses[_senseCount] = new(kind, cue);
        return (byte)_senseCount++;
    }
}
