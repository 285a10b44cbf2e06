using System.Globalization;

namespace Newsprint;

/// <summary>First pass: which words around a number belong to it.</summary>
static class FramePass
{
    /// <summary>What leads to a number without naming anything.</summary>
    public const Cue Stripped = Cue.Reach | Cue.ChangeTo | Cue.Manner | Cue.Up | Cue.Down | Cue.YearOnYear | Cue.MonthOnMonth
        | Cue.BackTo | Cue.Narrowing | Cue.Planned | Cue.Preliminary;

    public static void Run(Sentence sentence, Span<Reading?> readings)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (readings[token] is not { } reading) continue;
            if (reading.Because is not null) reading.Explain("quantity", QuantityOf(reading.Quantity));
            var left = FrameLeft.Of(sentence, readings, token, reading);
            var core = FrameCore.Of(sentence, left, FrameStandard.Before(sentence, reading, left, token) ?? token);
            var (kind, right) = FrameBehind.Of(sentence, token, left, core, reading);
            reading.Frame = new Frame(reading.ListHead is not null && left == token && kind == FrameKind.Before ? FrameKind.Bare : kind,
                left, core, right);
            reading.Explain("frame",
                $"{reading.Frame.Kind}; before: {Quote(sentence, left, core)}; leading to it: {Quote(sentence, core, token)}; behind: {Quote(sentence, token + 1, right)}");
        }
    }

    /// <summary>
    /// As a line of an explanation: the value, its unit and what that measures, how it is bounded and what the print leaves open.
    /// </summary>
    static string QuantityOf(Quantity quantity) => FormattableString.Invariant(
        $"{quantity.Value:0.####} {quantity.Unit.Name} ({quantity.Unit.Measure}); {quantity.Bound}, from {quantity.Interval.Low?.ToString("0.####", CultureInfo.InvariantCulture) ?? "-∞"} to {quantity.Interval.High?.ToString("0.####", CultureInfo.InvariantCulture) ?? "∞"}");

    static string Quote(Sentence sentence, int from, int to) =>
        from >= to ? "nothing" : string.Join("·", sentence.Tokens[from..to].ToArray().Select(token => sentence.TextOf(token).ToString()));
}
