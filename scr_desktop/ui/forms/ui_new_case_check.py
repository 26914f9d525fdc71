# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_check.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget, QWizardPage)

from scr_desktop.ui.fields.note import (Note, SentenceLabel)
from scr_desktop.ui.room.scroll import Scroll

class Ui_NewCaseCheck(object):
    def setupUi(self, NewCaseCheck):
        if not NewCaseCheck.objectName():
            NewCaseCheck.setObjectName(u"NewCaseCheck")
        self.column = QVBoxLayout(NewCaseCheck)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(NewCaseCheck)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(14)
        self.scroll_column.setObjectName(u"scroll_column")
        self.could_not_open = Note(self.scroll_inside)
        self.could_not_open.setObjectName(u"could_not_open")
        self.could_not_open.setWordWrap(True)

        self.scroll_column.addWidget(self.could_not_open)

        self.problems = QWidget(self.scroll_inside)
        self.problems.setObjectName(u"problems")

        self.scroll_column.addWidget(self.problems)

        self.regime = SentenceLabel(self.scroll_inside)
        self.regime.setObjectName(u"regime")
        self.regime.setWordWrap(True)

        self.scroll_column.addWidget(self.regime)

        self.verdict = QWidget(self.scroll_inside)
        self.verdict.setObjectName(u"verdict")

        self.scroll_column.addWidget(self.verdict)

        self.dates = QWidget(self.scroll_inside)
        self.dates.setObjectName(u"dates")

        self.scroll_column.addWidget(self.dates)

        self.scroll_end = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.scroll_end)

        self.scroll.setWidget(self.scroll_inside)

        self.column.addWidget(self.scroll)


        self.retranslateUi(NewCaseCheck)

        QMetaObject.connectSlotsByName(NewCaseCheck)
    # setupUi

    def retranslateUi(self, NewCaseCheck):
        NewCaseCheck.setTitle(QCoreApplication.translate("NewCaseCheck", u"Check, and the dates", None))
        NewCaseCheck.setSubTitle(QCoreApplication.translate("NewCaseCheck", u"Every date with its reasoning. Once the case is open, dates and answers can still be changed, with a reason.", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("NewCaseCheck", u"Dates and their reasons", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

