# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_criteria.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget, QWizardPage)

from scr_desktop.ui.fields.note import SentenceLabel
from scr_desktop.ui.room.scroll import Scroll

class Ui_NewCaseCriteria(object):
    def setupUi(self, NewCaseCriteria):
        if not NewCaseCriteria.objectName():
            NewCaseCriteria.setObjectName(u"NewCaseCriteria")
        self.columns = QHBoxLayout(NewCaseCriteria)
        self.columns.setSpacing(18)
        self.columns.setObjectName(u"columns")
        self.scroll = Scroll(NewCaseCriteria)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(14)
        self.scroll_column.setObjectName(u"scroll_column")
        self.questions = QWidget(self.scroll_inside)
        self.questions.setObjectName(u"questions")

        self.scroll_column.addWidget(self.questions)

        self.scroll_end = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.scroll_end)

        self.scroll.setWidget(self.scroll_inside)

        self.columns.addWidget(self.scroll)

        self.verdict_scroll = Scroll(NewCaseCriteria)
        self.verdict_scroll.setObjectName(u"verdict_scroll")
        self.verdict_scroll.setWidgetResizable(True)
        self.verdict_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.verdict_scroll_inside = QWidget()
        self.verdict_scroll_inside.setObjectName(u"verdict_scroll_inside")
        self.verdict_scroll_column = QVBoxLayout(self.verdict_scroll_inside)
        self.verdict_scroll_column.setSpacing(14)
        self.verdict_scroll_column.setObjectName(u"verdict_scroll_column")
        self.verdict = QWidget(self.verdict_scroll_inside)
        self.verdict.setObjectName(u"verdict")

        self.verdict_scroll_column.addWidget(self.verdict)

        self.regime = SentenceLabel(self.verdict_scroll_inside)
        self.regime.setObjectName(u"regime")
        self.regime.setWordWrap(True)

        self.verdict_scroll_column.addWidget(self.regime)

        self.verdict_scroll_end = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.verdict_scroll_column.addItem(self.verdict_scroll_end)

        self.verdict_scroll.setWidget(self.verdict_scroll_inside)

        self.columns.addWidget(self.verdict_scroll)

        self.columns.setStretch(0, 3)
        self.columns.setStretch(1, 2)

        self.retranslateUi(NewCaseCriteria)

        QMetaObject.connectSlotsByName(NewCaseCriteria)
    # setupUi

    def retranslateUi(self, NewCaseCriteria):
        NewCaseCriteria.setTitle(QCoreApplication.translate("NewCaseCriteria", u"The criteria", None))
        NewCaseCriteria.setSubTitle(QCoreApplication.translate("NewCaseCriteria", u"Answer what is known. \u201cNot known yet\u201d is an answer too; what follows from it is shown beside the questions.", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("NewCaseCriteria", u"Questions", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.verdict_scroll.setAccessibleName(QCoreApplication.translate("NewCaseCriteria", u"Verdict so far", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

