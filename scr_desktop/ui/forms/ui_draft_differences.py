# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'draft_differences.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_DraftDifferences(object):
    def setupUi(self, DraftDifferences):
        if not DraftDifferences.objectName():
            DraftDifferences.setObjectName(u"DraftDifferences")
        DraftDifferences.resize(900, 600)
        self.page = QVBoxLayout(DraftDifferences)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(DraftDifferences)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(DraftDifferences)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.differences_label = QLabel(DraftDifferences)
        self.differences_label.setObjectName(u"differences_label")

        self.page.addWidget(self.differences_label)

        self.differences = TableView(DraftDifferences)
        self.differences.setObjectName(u"differences")

        self.page.addWidget(self.differences)

        self.nothing = QLabel(DraftDifferences)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty(u"role", u"muted")

        self.page.addWidget(self.nothing)

        self.both = QGridLayout()
        self.both.setObjectName(u"both")
        self.was_label = QLabel(DraftDifferences)
        self.was_label.setObjectName(u"was_label")

        self.both.addWidget(self.was_label, 0, 0, 1, 1)

        self.was = QPlainTextEdit(DraftDifferences)
        self.was.setObjectName(u"was")
        self.was.setTabChangesFocus(True)
        self.was.setReadOnly(True)

        self.both.addWidget(self.was, 1, 0, 1, 1)

        self.now_label = QLabel(DraftDifferences)
        self.now_label.setObjectName(u"now_label")

        self.both.addWidget(self.now_label, 0, 1, 1, 1)

        self.now = QPlainTextEdit(DraftDifferences)
        self.now.setObjectName(u"now")
        self.now.setTabChangesFocus(True)
        self.now.setReadOnly(True)

        self.both.addWidget(self.now, 1, 1, 1, 1)

        self.stands_label = QLabel(DraftDifferences)
        self.stands_label.setObjectName(u"stands_label")

        self.both.addWidget(self.stands_label, 0, 2, 1, 1)

        self.stands = QPlainTextEdit(DraftDifferences)
        self.stands.setObjectName(u"stands")
        self.stands.setTabChangesFocus(True)
        self.stands.setReadOnly(True)

        self.both.addWidget(self.stands, 1, 2, 1, 1)


        self.page.addLayout(self.both)

        self.detail = QLabel(DraftDifferences)
        self.detail.setObjectName(u"detail")
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setWordWrap(True)
        self.detail.setProperty(u"role", u"muted")

        self.page.addWidget(self.detail)

        self.prospect = QLabel(DraftDifferences)
        self.prospect.setObjectName(u"prospect")
        self.prospect.setTextFormat(Qt.TextFormat.PlainText)
        self.prospect.setWordWrap(True)

        self.page.addWidget(self.prospect)

        self.fault = QLabel(DraftDifferences)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.by_hand = QPushButton(DraftDifferences)
        self.by_hand.setObjectName(u"by_hand")
        self.by_hand.setAutoDefault(False)

        self.buttons.addWidget(self.by_hand)

        self.not_taken = QPushButton(DraftDifferences)
        self.not_taken.setObjectName(u"not_taken")
        self.not_taken.setAutoDefault(False)

        self.buttons.addWidget(self.not_taken)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.close = QPushButton(DraftDifferences)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.buttons.addWidget(self.close)

        self.take = QPushButton(DraftDifferences)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.take)


        self.page.addLayout(self.buttons)

        self.page.setStretch(3, 2)
        self.page.setStretch(5, 3)
#if QT_CONFIG(shortcut)
        self.differences_label.setBuddy(self.differences)
        self.was_label.setBuddy(self.was)
        self.now_label.setBuddy(self.now)
        self.stands_label.setBuddy(self.stands)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.differences, self.was)
        QWidget.setTabOrder(self.was, self.now)
        QWidget.setTabOrder(self.now, self.stands)
        QWidget.setTabOrder(self.stands, self.take)
        QWidget.setTabOrder(self.take, self.by_hand)
        QWidget.setTabOrder(self.by_hand, self.not_taken)
        QWidget.setTabOrder(self.not_taken, self.close)

        self.retranslateUi(DraftDifferences)

        self.take.setDefault(True)


        QMetaObject.connectSlotsByName(DraftDifferences)
    # setupUi

    def retranslateUi(self, DraftDifferences):
        DraftDifferences.setWindowTitle(QCoreApplication.translate("DraftDifferences", u"What differs in a draft", None))
        self.title.setText("")
        self.about.setText("")
        self.differences_label.setText(QCoreApplication.translate("DraftDifferences", u"&Differences; several can be chosen", None))
        self.nothing.setText(QCoreApplication.translate("DraftDifferences", u"Nothing differs from what was saved.", None))
        self.was_label.setText(QCoreApplication.translate("DraftDifferences", u"&Was", None))
        self.now_label.setText(QCoreApplication.translate("DraftDifferences", u"&Reads now", None))
        self.stands_label.setText(QCoreApplication.translate("DraftDifferences", u"Stands &in the record", None))
        self.detail.setText("")
        self.prospect.setText("")
        self.fault.setText("")
        self.by_hand.setText(QCoreApplication.translate("DraftDifferences", u"Taken by &hand", None))
#if QT_CONFIG(tooltip)
        self.by_hand.setToolTip(QCoreApplication.translate("DraftDifferences", u"You have entered it yourself where it belongs, or done what the comment asks", None))
#endif // QT_CONFIG(tooltip)
        self.not_taken.setText(QCoreApplication.translate("DraftDifferences", u"&Not taken\u2026", None))
        self.close.setText(QCoreApplication.translate("DraftDifferences", u"&Close", None))
        self.take.setText(QCoreApplication.translate("DraftDifferences", u"&Take it", None))
    # retranslateUi

