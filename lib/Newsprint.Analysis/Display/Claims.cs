using System.Globalization;

namespace Newsprint;

/// <summary>Holds what prose says to what was computed, so that a notebook cannot say one thing and show another.</summary>
public static class Claims
{
    static readonly Column[] Columns =
    [
        new("claim", ColumnType.Text, "What the prose says."),
        new("claimed", ColumnType.Text, "The number or words it gives."),
        new("found", ColumnType.Text, "The same, from the page; a number to four decimals."),
    ];

    /// <summary>Checks numbers: each must be what is claimed when it is rounded, half away from zero, to the decimals claimed.</summary>
    /// <param name="claims">What is claimed, the number claimed (-51.80m claims two decimals), and the number found; null for none.</param>
    /// <returns>The claims, for display.</returns>
    /// <exception cref="InvalidOperationException">One does not hold.</exception>
    public static Table Check(params (string Claim, decimal Claimed, decimal? Found)[] claims) => Check(claims.Select(claim => (
        claim.Claim,
        claim.Claimed.ToString(CultureInfo.InvariantCulture),
        Text(claim.Found is { } number ? Rounded(number, 4) : null),
        claim.Found is { } found && Rounded(found, claim.Claimed.Scale) == claim.Claimed)));

    /// <summary>Checks words: each must be what is claimed, character for character.</summary>
    /// <inheritdoc cref="Check(ValueTuple{string, decimal, decimal?}[])"/>
    public static Table Check(params (string Claim, string Claimed, string? Found)[] claims) => Check(claims.Select(claim =>
        (claim.Claim, claim.Claimed, claim.Found ?? "nothing", claim.Found == claim.Claimed)));

    static Table Check(IEnumerable<(string Claim, string Claimed, string Found, bool Holds)> claims)
    {
        var all = claims.ToArray();
        return all.Where(claim => !claim.Holds)
            .Select(claim => $"{claim.Claim}: found {claim.Found}; the prose claims {claim.Claimed}")
            .ToArray() is { Length: > 0 } wrong
            ? throw new InvalidOperationException(string.Join("; ", wrong) + "; correct the prose or what it rests on")
            : new Table("claims", Columns, all.SelectMany(claim => new Cell[] { claim.Claim, claim.Claimed, claim.Found }));
    }

    static decimal Rounded(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);

    static string Text(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "nothing";
}
