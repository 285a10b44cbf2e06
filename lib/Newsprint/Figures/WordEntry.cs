namespace Newsprint;

/// <summary>What cutting asks of a stretch of text, in two bytes: what is asked of every character is to stay near.</summary>
readonly struct WordEntry(ushort bits)
{
    /// <summary>What is no word costs more than all that can stand in its place.</summary>
    public const int NoWord = 1 << 16;
    /// <summary>How many steps of cost there are, for the least first: as fine as words are told apart by.</summary>
    const int Steps = byte.MaxValue;
    const float Least = 4, Most = 16.5f;
    const int SenseBits = 7, Begins = 1 << SenseBits;

    static readonly int s_least = InSteps(Least);
    static readonly int[] s_costs = [NoWord, .. Enumerable.Range(s_least, Steps)];

    public ushort Bits => bits;

    /// <summary>The number of what it is; 0 for no word.</summary>
    public int Sense => bits & Begins - 1;

    /// <summary>1 for two characters that longer words begin with, else 0.</summary>
    public uint BeginsLonger => (uint)bits >> SenseBits & 1;

    /// <summary>What it costs; <see cref="NoWord"/> for what is none.</summary>
    public int Cost => s_costs[bits >> SenseBits + 1];

    /// <summary>The negative log of a word's relative frequency in the steps in which costs are added.</summary>
    public static int InSteps(float cost) => (int)MathF.Round(cost * (Steps - 1) / (Most - Least));

    /// <summary>Itself as a word.</summary>
    public WordEntry As(int sense, int cost)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sense, Begins);
        var step = Math.Clamp(cost - s_least, 0, Steps - 1) + 1;
        return new((ushort)(step << SenseBits + 1 | bits & Begins | sense));
    }

    /// <summary>Itself with longer words that begin so.</summary>
    public WordEntry Beginning() => new((ushort)(bits | Begins));
}
