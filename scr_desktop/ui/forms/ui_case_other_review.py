# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_other_review.ui'
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
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSplitter, QVBoxLayout,
    QWidget)

from scr_desktop.ui.room.button_row import ButtonRow
from scr_desktop.ui.tables.table_view import TableView

class Ui_CaseOtherReview(object):
    def setupUi(self, CaseOtherReview):
        if not CaseOtherReview.objectName():
            CaseOtherReview.setObjectName(u"CaseOtherReview")
        self.page = QVBoxLayout(CaseOtherReview)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(12, 12, 12, 12)
        self.about = QLabel(CaseOtherReview)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.buttons = ButtonRow(CaseOtherReview)
        self.buttons.setObjectName(u"buttons")
        self.choose = QPushButton(self.buttons)
        self.choose.setObjectName(u"choose")
        self.choose.setProperty(u"role", u"primary")
        self.approve = QPushButton(self.buttons)
        self.approve.setObjectName(u"approve")
        self.menu = QPushButton(self.buttons)
        self.menu.setObjectName(u"menu")

        self.page.addWidget(self.buttons)

        self.nothing = QLabel(CaseOtherReview)
        self.nothing.setObjectName(u"nothing")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.nothing.sizePolicy().hasHeightForWidth())
        self.nothing.setSizePolicy(sizePolicy)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.page.addWidget(self.nothing)

        self.halves = QSplitter(CaseOtherReview)
        self.halves.setObjectName(u"halves")
        self.halves.setOrientation(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.choices = TableView(self.halves)
        self.choices.setObjectName(u"choices")
        self.halves.addWidget(self.choices)
        self.detail = QPlainTextEdit(self.halves)
        self.detail.setObjectName(u"detail")
        self.detail.setTabChangesFocus(True)
        self.detail.setReadOnly(True)
        self.halves.addWidget(self.detail)

        self.page.addWidget(self.halves)

        QWidget.setTabOrder(self.choose, self.approve)
        QWidget.setTabOrder(self.approve, self.menu)
        QWidget.setTabOrder(self.menu, self.choices)
        QWidget.setTabOrder(self.choices, self.detail)

        self.retranslateUi(CaseOtherReview)

        QMetaObject.connectSlotsByName(CaseOtherReview)
    # setupUi

    def retranslateUi(self, CaseOtherReview):
        self.about.setText("")
        self.choose.setText(QCoreApplication.translate("CaseOtherReview", u"Choose a &type\u2026", None))
        self.approve.setText(QCoreApplication.translate("CaseOtherReview", u"Record the a&pproval\u2026", None))
        self.menu.setText(QCoreApplication.translate("CaseOtherReview", u"Pap&ers", None))
        self.nothing.setText(QCoreApplication.translate("CaseOtherReview", u"No other type of review has been chosen.", None))
#if QT_CONFIG(accessibility)
        self.choices.setAccessibleName(QCoreApplication.translate("CaseOtherReview", u"Choices of another type of review, the newest first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("CaseOtherReview", u"The choice with its reasons", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

