namespace Newsprint;

/// <summary>A sentence and which of its block's time expressions stand in it.</summary>
/// <param name="Span">Its place in the block.</param>
/// <param name="First">Index of its first mention.</param>
/// <param name="Past">Index just past its last mention.</param>
/// <param name="Own">Index of the first mention by which it dates itself; -1 where it does not.</param>
/// <param name="Dated">Index of the last sentence of the block before it that dates itself; -1 where none does.</param>
readonly record struct TimedSentence(TextSpan Span, int First, int Past, int Own, int Dated);
