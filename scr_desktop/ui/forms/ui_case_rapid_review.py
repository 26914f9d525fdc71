# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_rapid_review.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.tables.table_view import TableView

class Ui_CaseRapidReview(object):
    def setupUi(self, CaseRapidReview):
        if not CaseRapidReview.objectName():
            CaseRapidReview.setObjectName(u"CaseRapidReview")
        self.page = QVBoxLayout(CaseRapidReview)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(CaseRapidReview)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(12)
        self.scroll_column.setObjectName(u"scroll_column")
        self.about = QLabel(self.scroll_inside)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.scroll_column.addWidget(self.about)

        self.need = QWidget(self.scroll_inside)
        self.need.setObjectName(u"need")

        self.scroll_column.addWidget(self.need)

        self.buttons = ButtonRow(self.scroll_inside)
        self.buttons.setObjectName(u"buttons")
        self.write = QPushButton(self.buttons)
        self.write.setObjectName(u"write")
        self.write.setProperty(u"role", u"primary")
        self.send = QPushButton(self.buttons)
        self.send.setObjectName(u"send")
        self.correct = QPushButton(self.buttons)
        self.correct.setObjectName(u"correct")
        self.read = QPushButton(self.buttons)
        self.read.setObjectName(u"read")

        self.scroll_column.addWidget(self.buttons)

        self.signing = QWidget(self.scroll_inside)
        self.signing.setObjectName(u"signing")
        self.signing_column = QVBoxLayout(self.signing)
        self.signing_column.setSpacing(8)
        self.signing_column.setObjectName(u"signing_column")
        self.signing_column.setContentsMargins(0, 0, 0, 0)
        self.signing_title = QLabel(self.signing)
        self.signing_title.setObjectName(u"signing_title")
        self.signing_title.setTextFormat(Qt.TextFormat.PlainText)
        self.signing_title.setWordWrap(True)
        self.signing_title.setProperty(u"role", u"heading")

        self.signing_column.addWidget(self.signing_title)

        self.partners = TableView(self.signing)
        self.partners.setObjectName(u"partners")

        self.signing_column.addWidget(self.partners)

        self.signing_buttons = QHBoxLayout()
        self.signing_buttons.setObjectName(u"signing_buttons")
        self.sign = QPushButton(self.signing)
        self.sign.setObjectName(u"sign")

        self.signing_buttons.addWidget(self.sign)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.signing_buttons.addItem(self.spacer_2)


        self.signing_column.addLayout(self.signing_buttons)


        self.scroll_column.addWidget(self.signing)

        self.next_steps = QWidget(self.scroll_inside)
        self.next_steps.setObjectName(u"next_steps")
        self.steps_column = QVBoxLayout(self.next_steps)
        self.steps_column.setSpacing(8)
        self.steps_column.setObjectName(u"steps_column")
        self.steps_column.setContentsMargins(0, 0, 0, 0)
        self.steps_title = QLabel(self.next_steps)
        self.steps_title.setObjectName(u"steps_title")
        self.steps_title.setTextFormat(Qt.TextFormat.PlainText)
        self.steps_title.setWordWrap(True)
        self.steps_title.setProperty(u"role", u"heading")

        self.steps_column.addWidget(self.steps_title)

        self.steps = TableView(self.next_steps)
        self.steps.setObjectName(u"steps")

        self.steps_column.addWidget(self.steps)

        self.steps_buttons = QHBoxLayout()
        self.steps_buttons.setObjectName(u"steps_buttons")
        self.done = QPushButton(self.next_steps)
        self.done.setObjectName(u"done")

        self.steps_buttons.addWidget(self.done)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.steps_buttons.addItem(self.spacer_3)


        self.steps_column.addLayout(self.steps_buttons)


        self.scroll_column.addWidget(self.next_steps)

        self.missing = QWidget(self.scroll_inside)
        self.missing.setObjectName(u"missing")

        self.scroll_column.addWidget(self.missing)

        self.earlier = QWidget(self.scroll_inside)
        self.earlier.setObjectName(u"earlier")

        self.scroll_column.addWidget(self.earlier)

        self.spacer_4 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.spacer_4)

        self.scroll.setWidget(self.scroll_inside)

        self.page.addWidget(self.scroll)

        QWidget.setTabOrder(self.write, self.send)
        QWidget.setTabOrder(self.send, self.correct)
        QWidget.setTabOrder(self.correct, self.read)
        QWidget.setTabOrder(self.read, self.partners)
        QWidget.setTabOrder(self.partners, self.sign)
        QWidget.setTabOrder(self.sign, self.steps)
        QWidget.setTabOrder(self.steps, self.done)

        self.retranslateUi(CaseRapidReview)

        QMetaObject.connectSlotsByName(CaseRapidReview)
    # setupUi

    def retranslateUi(self, CaseRapidReview):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("CaseRapidReview", u"Rapid review", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText(QCoreApplication.translate("CaseRapidReview", u"The rapid review gathers the facts, looks to the safety of children, considers improvements and decides the next steps, for the Panel.", None))
        self.write.setText(QCoreApplication.translate("CaseRapidReview", u"Be&gin the rapid review", None))
        self.send.setText(QCoreApplication.translate("CaseRapidReview", u"Sent to the &Panel\u2026", None))
        self.correct.setText(QCoreApplication.translate("CaseRapidReview", u"Correc&t it\u2026", None))
        self.read.setText(QCoreApplication.translate("CaseRapidReview", u"R&ead it\u2026", None))
        self.signing_title.setText(QCoreApplication.translate("CaseRapidReview", u"Sign-off", None))
#if QT_CONFIG(accessibility)
        self.partners.setAccessibleName(QCoreApplication.translate("CaseRapidReview", u"Who signs", None))
#endif // QT_CONFIG(accessibility)
        self.sign.setText(QCoreApplication.translate("CaseRapidReview", u"Record a &sign-off\u2026", None))
        self.steps_title.setText(QCoreApplication.translate("CaseRapidReview", u"Next steps", None))
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("CaseRapidReview", u"Next steps", None))
#endif // QT_CONFIG(accessibility)
        self.done.setText(QCoreApplication.translate("CaseRapidReview", u"Do&ne\u2026", None))
        pass
    # retranslateUi

