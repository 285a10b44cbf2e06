using System.Runtime.CompilerServices;

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
    readonly WordEntry[] _ones = new WordEntry[char.MaxValue + 1];
    readonly PairRows _twos;
    readonly WordSlots<WordEntry> _longer = new(1 << 14);
    /// <summary>The second and third characters of longer words.</summary>
    readonly WordFilter _inLonger = new();
    /// <summary>What words can be; the first is no word.</summary>
    readonly Sense[] _senses = new Sense[byte.MaxValue + 1];
    int _senseCount = 1;

    /// <summary>What a word is.</summary>
    /// <param name="Class">The letter of words.tsv; 0 for what is no word.</param>
    /// <param name="Cue">What the word says about figures near it.</param>
    public readonly record struct Sense(char Class, Cue Cue);

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
            1 => One(word[0]),
            2 => Two(word[0], word[1]),
            3 or 4 => Longer(WordList.Pack(word)),
            _ => default,
        };
        sense = this[entry.Sense];
        return entry.Sense > 0;
    }

    /// <summary>The last characters of the words that have a value: 投资, 规模.</summary>
    public CharSet AttributeEnds { get; } = new("");

    /// <summary>What the words of a number are.</summary>
    public Sense this[int number] => _senses[number];

    public WordEntry One(char word) => _ones[word];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordEntry Two(char first, char second) => new((ushort)_twos[first, second]);

    public WordEntry Longer(ulong word) => _longer.Find(word);

    /// <summary>1 where a word of three or more characters may have these as its second and third, else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong MayBeInLonger(char second, char third) => _inLonger.Bit((uint)second << 16 | third);

    /// <summary>Enters a word over what is known of it; a cue adds to that.</summary>
    void Enter(in VocabularyRow row)
    {
        var (known, cost) = (Known(row.Word), WordEntry.InSteps(row.Cost));
        if ((row.Cue & Cue.Attribute) != 0) AttributeEnds.Add((char)row.Word);
        Keep(row.Word, row.AddsCue
            ? known.As(NumberOf(row.Class, row.Cue | this[known.Sense].Cue), Math.Min(known.Cost, cost))
            : known.As(NumberOf(row.Class, Cue.None), cost));
    }

    WordEntry Known(ulong word) =>
        word <= 0xFFFF ? One((char)word) : word <= 0xFFFF_FFFF ? Two((char)(word >> 16), (char)word) : Longer(word);

    /// <summary>Keeps what is known of a word of up to four characters.</summary>
    void Keep(ulong word, WordEntry entry)
    {
        if (word <= 0xFFFF) _ones[word] = entry;
        else if (word <= 0xFFFF_FFFF) _twos.Set((char)(word >> 16), (char)word, entry.Bits);
        else
        {
            _longer.At(word) = entry;
            var begin = word <= 0xFFFF_FFFF_FFFF ? word : word >> 16;
            _inLonger.Add((uint)begin);
            Keep(begin >> 16, Known(begin >> 16).Beginning());
        }
    }

    byte NumberOf(char kind, Cue cue)
    {
        for (var number = 1; number < _senseCount; number++)
            if (_senses[number].Class == kind && _senses[number].Cue == cue) return (byte)number;
        _senses[_senseCount] = new(kind, cue);
        return (byte)_senseCount++;
    }
}
