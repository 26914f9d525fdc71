# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from scr_desktop.ui.room.part_stack import PartStack
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.tables.row_list import RowList

class Ui_CasePage(object):
    def setupUi(self, CasePage):
        if not CasePage.objectName():
            CasePage.setObjectName(u"CasePage")
        self.page = QVBoxLayout(CasePage)
        self.page.setSpacing(12)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.head = QVBoxLayout()
        self.head.setSpacing(4)
        self.head.setObjectName(u"head")
        self.title = QLabel(CasePage)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.head.addWidget(self.title)

        self.stage_line = QHBoxLayout()
        self.stage_line.setSpacing(8)
        self.stage_line.setObjectName(u"stage_line")
        self.stage_sign = QLabel(CasePage)
        self.stage_sign.setObjectName(u"stage_sign")

        self.stage_line.addWidget(self.stage_sign)

        self.stage = QLabel(CasePage)
        self.stage.setObjectName(u"stage")
        self.stage.setTextFormat(Qt.TextFormat.PlainText)
        self.stage.setWordWrap(True)

        self.stage_line.addWidget(self.stage)

        self.stage_line.setStretch(1, 1)

        self.head.addLayout(self.stage_line)

        self.next_line = QHBoxLayout()
        self.next_line.setSpacing(8)
        self.next_line.setObjectName(u"next_line")
        self.next_sign = QLabel(CasePage)
        self.next_sign.setObjectName(u"next_sign")

        self.next_line.addWidget(self.next_sign)

        self.next_deadline = QLabel(CasePage)
        self.next_deadline.setObjectName(u"next_deadline")
        self.next_deadline.setTextFormat(Qt.TextFormat.PlainText)
        self.next_deadline.setWordWrap(True)

        self.next_line.addWidget(self.next_deadline)

        self.go_to_next = QPushButton(CasePage)
        self.go_to_next.setObjectName(u"go_to_next")
        self.go_to_next.setProperty(u"role", u"link")

        self.next_line.addWidget(self.go_to_next)

        self.next_line.setStretch(1, 1)

        self.head.addLayout(self.next_line)

        self.arrangements = QLabel(CasePage)
        self.arrangements.setObjectName(u"arrangements")
        self.arrangements.setTextFormat(Qt.TextFormat.PlainText)
        self.arrangements.setWordWrap(True)
        self.arrangements.setProperty(u"role", u"muted")

        self.head.addWidget(self.arrangements)


        self.page.addLayout(self.head)

        self.actions = QHBoxLayout()
        self.actions.setObjectName(u"actions")
        self.record = QPushButton(CasePage)
        self.record.setObjectName(u"record")

        self.actions.addWidget(self.record)

        self.documents = QPushButton(CasePage)
        self.documents.setObjectName(u"documents")

        self.actions.addWidget(self.documents)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actions.addItem(self.spacer_1)

        self.close_case = QPushButton(CasePage)
        self.close_case.setObjectName(u"close_case")

        self.actions.addWidget(self.close_case)

        self.reopen = QPushButton(CasePage)
        self.reopen.setObjectName(u"reopen")

        self.actions.addWidget(self.reopen)


        self.page.addLayout(self.actions)

        self.body = QHBoxLayout()
        self.body.setSpacing(14)
        self.body.setObjectName(u"body")
        self.sections = RowList(CasePage)
        self.sections.setObjectName(u"sections")
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sections.setProperty(u"role", u"sections")

        self.body.addWidget(self.sections)

        self.parts_scroll = Scroll(CasePage)
        self.parts_scroll.setObjectName(u"parts_scroll")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.parts_scroll.sizePolicy().hasHeightForWidth())
        self.parts_scroll.setSizePolicy(sizePolicy)
        self.parts_scroll.setWidgetResizable(True)
        self.parts = PartStack()
        self.parts.setObjectName(u"parts")
        sizePolicy.setHeightForWidth(self.parts.sizePolicy().hasHeightForWidth())
        self.parts.setSizePolicy(sizePolicy)
        self.parts_scroll.setWidget(self.parts)

        self.body.addWidget(self.parts_scroll)

        self.body.setStretch(1, 1)

        self.page.addLayout(self.body)

        QWidget.setTabOrder(self.go_to_next, self.record)
        QWidget.setTabOrder(self.record, self.documents)
        QWidget.setTabOrder(self.documents, self.close_case)
        QWidget.setTabOrder(self.close_case, self.reopen)
        QWidget.setTabOrder(self.reopen, self.sections)

        self.retranslateUi(CasePage)

        QMetaObject.connectSlotsByName(CasePage)
    # setupUi

    def retranslateUi(self, CasePage):
        CasePage.setWindowTitle(QCoreApplication.translate("CasePage", u"Case", None))
        self.title.setText("")
        self.stage.setText("")
        self.next_deadline.setText("")
        self.go_to_next.setText(QCoreApplication.translate("CasePage", u"Go there", None))
#if QT_CONFIG(tooltip)
        self.go_to_next.setToolTip(QCoreApplication.translate("CasePage", u"Go to where this is done", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.go_to_next.setAccessibleName(QCoreApplication.translate("CasePage", u"Go to where the next deadline is met", None))
#endif // QT_CONFIG(accessibility)
        self.arrangements.setText("")
        self.record.setText(QCoreApplication.translate("CasePage", u"&Record a date\u2026", None))
#if QT_CONFIG(tooltip)
        self.record.setToolTip(QCoreApplication.translate("CasePage", u"Something that happened and is recorded nowhere else: a day that begins or meets a deadline", None))
#endif // QT_CONFIG(tooltip)
        self.documents.setText(QCoreApplication.translate("CasePage", u"&Documents", None))
        self.close_case.setText(QCoreApplication.translate("CasePage", u"Cl&ose the case\u2026", None))
        self.reopen.setText(QCoreApplication.translate("CasePage", u"&Reopen the case\u2026", None))
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("CasePage", u"Parts of the case", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

