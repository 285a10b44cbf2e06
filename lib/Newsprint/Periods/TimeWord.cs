namespace Newsprint;

/// <summary>A word of times.tsv.</summary>
/// <param name="Rule">How its days are found.</param>
/// <param name="Argument">The rule's number.</param>
/// <param name="Length">Its characters.</param>
sealed record TimeWord(string Rule, int Argument, int Length);
