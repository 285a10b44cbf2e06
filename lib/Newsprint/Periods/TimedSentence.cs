namespace Newsprint;

/// <summary>A sentence and which of its block's time expressions stand in it.</summary>
/// <param name="Span">Its place in the block.</param>
/// <param name="First">Index of its first mention.</param>
/// <param name="Past">Index just past its last mention.</param>
readonly record struct TimedSentence(TextSpan Span, int First, int Past);
