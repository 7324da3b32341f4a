"""Chinese."""

from __future__ import annotations

from brief.language.model import Language, Meaning, words

MEANING = Meaning(
    denials=words("更正 勘误"),
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
LANGUAGE = Language("zh", "Chinese", meaning=MEANING)
