namespace Newsprint;

/// <summary>5金2银3铜: medals, of which the unit says what they are made of.</summary>
static class Medals
{
    /// <summary>True for what counts medals.</summary>
    public static bool AreCounted(Reading reading) => reading.Quantity.Unit.Name is "金" or "银" or "铜";

    /// <summary>金牌 of 5金, where the text around it speaks of 牌; empty for what counts no medals.</summary>
    public static string Of(Reading reading) =>
        !AreCounted(reading)
            ? ""
            : reading.Sentence.Text.Contains('牌')
            ? reading.Quantity.Unit.Name + "牌"
            : reading.Quantity.Unit.Name;
}
