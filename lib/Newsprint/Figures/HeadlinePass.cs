namespace Newsprint;

/// <summary>A headline's figure that the body states again, in full or to more digits, is about the same days.</summary>
static class HeadlinePass
{
    public static void Run(List<Reading> readings)
    {
        for (var head = 0; head < readings.Count && readings[head].IsHeadline; head++)
            if (Restatement.Dated(readings, readings[head]) is { } body)
            {
                readings[head].Period = body.Period;
                readings[head].Explain("period",
                    $"that of {body.Sentence.Text.AsSpan(body.Span.Start, body.Span.Length)}, which states it in the body");
            }
    }
}
