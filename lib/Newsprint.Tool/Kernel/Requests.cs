using System.Collections.Concurrent;

namespace Newsprint.Tool.Kernel;

/// <summary>Requests that wait to be answered, in the order they came; those that are called off are answered too, as aborted.</summary>
sealed class Requests
{
    /// <summary>More than this wait for no person: a client that runs away is told so.</summary>
    public const int MostWaiting = 10_000;

    readonly BlockingCollection<(long Number, JupyterMessage Message)> _waiting = [];
    long _received, _answered, _calledOff;

    /// <summary>Whether everything that came is answered.</summary>
    public bool AreAnswered => Interlocked.Read(ref _answered) == Interlocked.Read(ref _received);

    /// <summary>Takes a request; false when too many wait.</summary>
    public bool TryAdd(JupyterMessage message)
    {
        if (_waiting.Count >= MostWaiting) return false;
        _waiting.Add((Interlocked.Increment(ref _received), message));
        return true;
    }

    /// <summary>Calls off all that came so far.</summary>
    public void CallOff() => Interlocked.Exchange(ref _calledOff, Interlocked.Read(ref _received));

    /// <summary>Whether a request was called off since it came.</summary>
    public bool IsCalledOff(long number) => number <= Interlocked.Read(ref _calledOff);

    /// <summary>Answers one after another, for as long as the kernel runs.</summary>
    public void AnswerAll(Action<long, JupyterMessage> answer)
    {
        foreach (var (number, message) in _waiting.GetConsumingEnumerable())
        {
            answer(number, message);
            Interlocked.Increment(ref _answered);
        }
    }
}
