"""Chinese."""

from __future__ import annotations

from brief.language.model import Language, Meaning, words

MEANING = Meaning(
    columns=words("地点 地點 城市 国家 國家 日期 主题 主題"),
    senders=words("发件人 發件人 寄件人 寄件者"),
    denials=words("更正 勘误"),
    denials_within=words(
        """
        否认 否認 不是真的 并非事实 並非事實 不是事实 不是事實 不属实 不屬實 并未说 並未說 并没有说 並沒有說 并没说 並沒說 没有说 沒有說 没说 沒說 从未说 從未說 未曾说 未曾說
        不曾说 不曾說 驳斥 駁斥 反驳 反駁 收回 撤回 捏造 假的 怀疑 懷疑 错了 錯了 说谎 說謊 撒谎 撒謊 恰恰相反 正好相反
        """
    ),
    told_within=words(
        """
        说 說 称 稱 表示 补充 補充 回答 强调 強調 指出 解释 解釋 认为 認為 告诉 告訴 宣布 承认 承認
        透露 写道 寫道 道 据 據 昨天 今天 又 也 还 還 再 周一 周二 周三 周四 周五 周六 周日
        """
    ),
    corrections=words("更正 勘误 勘誤"),
    sayings=words(
        "这句话 這句話 这番话 這番話 此话 此話 言论 言論 归于 歸於 引语 引語 这些话 這些話"
    ),
    opposites_within=(
        ("安全", "危險 危险"),
        ("支持 贊成 赞成", "反對 反对"),
        ("同意 接受", "拒絕 拒绝"),
        ("增加 上升", "減少 减少 下降"),
        ("開放 开放", "關閉 关闭"),
        ("之前 以前", "之後 之后 以後 以后"),
        ("以上", "以下"),
        ("承認 承认", "否認 否认"),
        ("允許 允许", "禁止"),
        ("受傷 受伤", "死亡"),
    ),
)
LANGUAGE = Language("zh", "Chinese", meaning=MEANING, quotes=("“”", "「」", "『』"))
