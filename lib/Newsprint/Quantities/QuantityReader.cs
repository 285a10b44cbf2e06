namespace Newsprint;

/// <summary>Reads the numbers with units that a block of text states.</summary>
static class QuantityReader
{
    /// <summary>Adds each quantity to a list, in text order; spans are disjoint and inside the text.</summary>
    /// <param name="text">Any text; nothing in it makes reading fail.</param>
    /// <param name="into">What is read is added here; indexes of <see cref="QuantityMention.RangePartner"/> are this list's.</param>
    /// <param name="units">The words that are units; null for those in use.</param>
    public static void Read(ReadOnlySpan<char> text, List<QuantityMention> into, Units? units = null) =>
        new QuantityScan(text, into, units ?? Units.InUse).Run();
}
