#include "models/background.h"

namespace vitrine {

Background::Background(unsigned threadCount, QObject *parent)
    : QObject(parent)
{
    connect(this, &Background::answered, this, &Background::deliverAnswers, Qt::QueuedConnection);
    m_threads.reserve(threadCount);
    for (unsigned i = 0; i < threadCount; ++i)
        m_threads.emplace_back([this](const std::stop_token &stop) { work(stop); });
}

Background::~Background()
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.clear();
    }
    m_threads.clear();
}

bool Background::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_tasks.empty() && m_running == 0;
}

void Background::enqueue(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

// The answer itself never travels inside an event: Qt would free it in whichever thread lets go of
// the event last.
void Background::answer(std::function<void()> deliver)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(deliver));
    }
    Q_EMIT answered();
}

void Background::deliverAnswers()
{
    std::deque<std::function<void()>> answers;
    {
        const std::lock_guard lock(m_mutex);
        answers.swap(m_answers);
    }
    for (auto &deliver : answers)
        deliver();
}

void Background::work(const std::stop_token &stop)
{
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_tasks.empty(); }))
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            ++m_running;
        }
        task();
        const std::lock_guard lock(m_mutex);
        --m_running;
    }
}

}  // namespace vitrine
