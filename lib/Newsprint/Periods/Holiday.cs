namespace Newsprint;

/// <summary>A row of holidays.tsv: a holiday or a season, and its days.</summary>
/// <param name="Name">As the press calls it.</param>
/// <param name="Year">The year it is of; 0 serves every year.</param>
/// <param name="Days">Its days, both ends included.</param>
sealed record Holiday(string Name, int Year, ReferencePeriod Days);
