namespace Newsprint;

/// <summary>From a character of a block on, what governs.</summary>
readonly record struct AreaStretch(int Start, AreaGovernor Governor);
